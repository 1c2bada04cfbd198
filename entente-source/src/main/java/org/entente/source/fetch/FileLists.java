package org.entente.source.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.fetch.Expected.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the lists that GDELT keeps of its files. Lines that are none are passed over; a name may hold no folder. */
public final class FileLists {

    private static final Pattern MASTER_LINE =
            Pattern.compile("(\\d{1,12}) +([0-9a-fA-F]{32}) +\\S+/([A-Za-z0-9._-]{1,80}\\.zip)\\s*");
    private static final Pattern MD5_LINE =
            Pattern.compile("([0-9a-fA-F]{32})\\s+\\*?([A-Za-z0-9._-]{1,80}\\.zip)\\s*");
    private static final Pattern SIZE_LINE = Pattern.compile("(\\d{1,12})\\s+([A-Za-z0-9._-]{1,80}\\.zip)\\s*");

    private FileLists() {}

    /**
     * Reads GDELT 2.0's list: size, MD5 and address in each line.
     *
     * @return how many lines are none of a list
     */
    public static long readMaster(Path list, Consumer<ListedFile> files) throws IOException {
        long odd = 0;
        try (BufferedReader in = Files.newBufferedReader(list, StandardCharsets.ISO_8859_1)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                Matcher matcher = MASTER_LINE.matcher(line);
                if (matcher.matches()) {
                    Expected expected = new Expected(Long.parseLong(matcher.group(1)), matcher.group(2), Kind.ZIP);
                    files.accept(new ListedFile(matcher.group(3), expected, number));
                } else {
                    odd += line.isBlank() ? 0 : 1;
                }
            }
        }
        return odd;
    }

    /** Reads GDELT 1.0's two lists, MD5 and size by name; a file needs the MD5 alone. */
    public static Map<String, ListedFile> readDaily(Path md5sums, @Nullable Path filesizes) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        if (filesizes != null) {
            for (String line : Files.readAllLines(filesizes, StandardCharsets.ISO_8859_1)) {
                Matcher matcher = SIZE_LINE.matcher(line);
                if (matcher.matches()) {
                    sizes.put(matcher.group(2), Long.parseLong(matcher.group(1)));
                }
            }
        }
        Map<String, ListedFile> files = new HashMap<>();
        long number = 0;
        for (String line : Files.readAllLines(md5sums, StandardCharsets.ISO_8859_1)) {
            number++;
            Matcher matcher = MD5_LINE.matcher(line);
            if (matcher.matches()) {
                String name = matcher.group(2);
                long size = sizes.getOrDefault(name, Expected.UNKNOWN);
                files.put(name, new ListedFile(name, new Expected(size, matcher.group(1), Kind.ZIP), number));
            }
        }
        return files;
    }
}
