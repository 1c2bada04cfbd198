package org.entente.coder.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a user's names of actors in one of two forms: ours, a line {@code CODE<TAB>name;name}, or the field's lists of names,
 * a line {@code NAME_OF_ACTOR [CODE]} with synonyms on lines that begin with {@code +} and dated codes on lines that begin
 * with a bracket.
 */
public final class UserDictionary {

    private static final Pattern CODED = Pattern.compile("\\[\\s*([A-Z0-9~-]+)[^\\]]*\\]");
    private static final int OWN_CELLS = 2;

    private UserDictionary() {}

    public static List<UserActor> read(Path file) throws IOException {
        return parse(Files.readAllLines(file), file.getFileName().toString());
    }

    /**
     * Reads the lines.
     *
     * @throws IllegalArgumentException for a line in neither form; names it
     */
    public static List<UserActor> parse(List<String> lines, String file) {
        List<UserActor> actors = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = uncommented(lines.get(i));
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Matcher code = CODED.matcher(line);
            if (code.find()) {
                String name = line.substring(0, code.start()).strip();
                if (!name.isEmpty()) {
                    startName(waiting, name);
                }
                addAll(actors, waiting, code.group(1));
            } else if (cells.length == OWN_CELLS && !cells[0].isBlank() && !cells[1].isBlank()) {
                addAll(actors, List.of(cells[1].split(";")), cells[0].strip());
            } else if (isName(line)) {
                startName(waiting, line.strip());
            } else {
                throw new IllegalArgumentException(file + " line " + (i + 1) + ": the line (" + line.strip()
                        + ") must be a code, a tab and names parted by semicolons, or NAME [CODE].");
            }
        }
        return actors;
    }

    private static boolean isName(String line) {
        return line.strip().chars().noneMatch(Character::isLowerCase);
    }

    private static void startName(List<String> waiting, String name) {
        if (!name.startsWith("+")) {
            waiting.clear();
        }
        waiting.add(name.startsWith("+") ? name.substring(1) : name);
    }

    private static String uncommented(String line) {
        int mark = line.indexOf('#');
        int semicolon = line.indexOf(" ;");
        String open = mark >= 0 ? line.substring(0, mark) : line;
        return semicolon >= 0 && semicolon < open.length() ? open.substring(0, semicolon) : open;
    }

    private static void addAll(List<UserActor> actors, List<String> names, String code) {
        for (String name : names) {
            String plain = name.strip().replace('_', ' ').strip();
            if (!plain.isEmpty()) {
                actors.add(UserActor.of(titled(plain), code));
            }
        }
    }

    /** Lists in capitals mean names in any capitals. */
    private static String titled(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder titled = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return titled.toString();
    }
}
