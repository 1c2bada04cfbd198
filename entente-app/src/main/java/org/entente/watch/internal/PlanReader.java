package org.entente.watch.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.StateSystem;
import org.entente.event.CameoCode;
import org.entente.event.QuadClass;
import org.entente.forecast.chance.Kind;
import org.entente.watch.Rule;
import org.entente.watch.RuleKind;
import org.entente.watch.WatchPlan;
import org.entente.watch.WatchPlan.Follow;

/** Reads the file of a watch, strictly: a line is {@code follow …}, {@code alert …}, a comment or empty. */
public final class PlanReader {

    private static final Set<String> SOURCES = new TreeSet<>(Set.of("gdelt", "ofac-sdn", "un-sc"));
    private static final Set<String> LISTS = new TreeSet<>(Set.of("ofac-sdn", "un-sc"));
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern SETTING = Pattern.compile("([a-z]+)=(.+)");
    private static final int MOST = 10_000;

    private final Path file;
    private final List<Follow> follows = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int line;

    private PlanReader(Path file) {
        this.file = file;
    }

    /** Reads a file. */
    public static WatchPlan read(Path file) throws IOException {
        PlanReader reader = new PlanReader(file);
        for (String text : Files.readAllLines(file)) {
            reader.line++;
            String content = text.strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                reader.add(reader.words(content));
            }
        }
        if (reader.follows.isEmpty()) {
            throw new IllegalArgumentException(
                    "The watch file (" + file + ") follows nothing. Add a line, as in: follow gdelt");
        }
        return new WatchPlan(reader.follows, reader.rules);
    }

    private IllegalArgumentException bad(String value, String rule) {
        return new IllegalArgumentException(file + ", line " + line + " (" + value + "): " + rule);
    }

    private List<String> words(String content) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(content);
        int end = 0;
        while (matcher.find()) {
            if (!content.substring(end, matcher.start()).isBlank()) {
                throw bad(content, "has a quotation mark without its other. Close it.");
            }
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            end = matcher.end();
        }
        if (!content.substring(end).isBlank()) {
            throw bad(content, "has a quotation mark without its other. Close it.");
        }
        return words;
    }

    private void add(List<String> words) {
        switch (words.getFirst()) {
            case "follow" -> follow(words);
            case "alert" -> alert(words);
            default -> throw bad(words.getFirst(), "a line must begin with follow, alert or #.");
        }
    }

    private void follow(List<String> words) {
        if (words.size() == 3 && words.get(1).equals("folder")) {
            follows.add(new Follow("folder", words.get(2)));
        } else if (words.size() == 3 && words.get(1).equals("feed")) {
            follows.add(new Follow("feed", feed(words.get(2))));
        } else if (words.size() == 2 && SOURCES.contains(words.get(1))) {
            follows.add(new Follow(words.get(1), ""));
        } else {
            throw bad(
                    String.join(" ", words),
                    "follow one of " + String.join(", ", SOURCES) + ", or: follow folder PATH, or: follow feed URL");
        }
    }

    private String feed(String address) {
        try {
            URI uri = new URI(address);
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw bad(address, "is no address. Write it as in: follow feed https://example.org/world.rss");
        }
        throw bad(address, "the address of a feed begins with http:// or https:// and names a host.");
    }

    private void alert(List<String> words) {
        if (words.size() < 4) {
            throw bad(String.join(" ", words), "write: alert NAME KIND SUBJECT… SETTING=VALUE…");
        }
        String name = words.get(1);
        if (!NAME.matcher(name).matches() || !names.add(name)) {
            throw bad(name, "a rule's name has lower-case letters, digits and hyphens, and no other rule has it.");
        }
        RuleKind kind = kind(words.get(2));
        List<String> subjects = words.subList(3, Math.min(words.size(), 3 + kind.subjects()));
        if (subjects.size() < kind.subjects() || subjects.stream().anyMatch(s -> s.contains("="))) {
            throw bad(String.join(" ", words), kind.code() + " needs " + kind.subjects() + " subject(s) after it.");
        }
        Map<String, String> settings = settings(kind, words.subList(3 + kind.subjects(), words.size()));
        rules.add(new Rule(name, kind, subjects(kind, subjects), settings, line));
    }

    private RuleKind kind(String code) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> bad(
                        code,
                        "there is no such kind of rule. Use one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(RuleKind.values())
                                                .map(RuleKind::code)
                                                .toList())
                                + "."));
    }

    /** Names of states become codes; those of groups stay, since the record alone knows them. */
    private List<String> subjects(RuleKind kind, List<String> written) {
        if (kind == RuleKind.NEW_LISTING) {
            if (!LISTS.contains(written.getFirst())) {
                throw bad(written.getFirst(), "a list is one of " + String.join(", ", LISTS) + ".");
            }
            return written;
        }
        if (kind == RuleKind.BOND_CHANGE) {
            return written;
        }
        if (kind == RuleKind.FORECAST) {
            return List.of(state(written.get(0)), state(written.get(1)));
        }
        return List.of(state(written.get(0)), written.get(1).equals("*") ? "*" : state(written.get(1)));
    }

    private String state(String name) {
        try {
            return StateSystem.standard().getStateNamed(name, null).id().iso3();
        } catch (IllegalArgumentException e) {
            throw bad(name, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, String> settings(RuleKind kind, List<String> written) {
        Map<String, String> settings = new LinkedHashMap<>(kind.settings());
        Set<String> given = new HashSet<>();
        for (String word : written) {
            Matcher matcher = SETTING.matcher(word);
            if (!matcher.matches() || !settings.containsKey(matcher.group(1)) || !given.add(matcher.group(1))) {
                throw bad(
                        word,
                        kind.code() + " takes the settings "
                                + String.join(
                                        ", ", new TreeSet<>(kind.settings().keySet()))
                                + ", each once, as in SETTING=VALUE.");
            }
            settings.put(matcher.group(1), matcher.group(2));
        }
        settings.forEach(this::check);
        return settings;
    }

    private static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::code).toList();
    }

    private void check(String key, String value) {
        boolean right = switch (key) {
            case "code" -> CameoCode.isWellFormed(value);
            case "class" ->
                Arrays.stream(QuadClass.values()).anyMatch(c -> c.code().equals(value));
            case "program" -> !value.isEmpty();
            case "kind" -> kinds().contains(value);
            case "percent" -> value.matches("[1-9][0-9]?");
            default -> value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST;
        };
        if (!right) {
            throw bad(
                    key + "=" + value,
                    switch (key) {
                        case "code" -> "must be a CAMEO code of two to four digits, as in code=19.";
                        case "class" ->
                            "must be verbal-cooperation, material-cooperation, verbal-conflict or"
                                    + " material-conflict.";
                        case "program" -> "must be given, as in program=DPRK.";
                        case "kind" -> "must be one of " + String.join(", ", kinds()) + ".";
                        case "percent" -> "must be a whole number from 1 to 99.";
                        default -> "must be a whole number from 1 to " + MOST + ".";
                    });
        }
    }
}
