package org.entente.web.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.pipeline.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a file, one line a token: {@code name TAB scope TAB hash TAB created TAB expires}. The file is read again when it
 * has changed, so a revoked token is refused from the next request on. Safe for many threads.
 */
public final class Tokens {

    private static final String PREFIX = "entente_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Clock clock;
    private @Nullable FileTime readAt;
    private long readSize = -1;
    private List<Token> known = List.of();

    /**
     * Tokens of a file, which need not be there yet.
     *
     * @param clock says which have expired
     */
    public Tokens(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What became of a token that was shown. */
    public enum Verdict {
        UNKNOWN,
        EXPIRED,
        VALID
    }

    /**
     * A token that was shown.
     *
     * @param token null when it is unknown
     */
    public record Judged(Verdict verdict, @Nullable Token token) {}

    /** Says what a token is worth. All hashes are compared, whichever fits. */
    public Judged judge(String secret) {
        byte[] hash = hash(secret).getBytes(StandardCharsets.US_ASCII);
        Token found = null;
        for (Token token : list()) {
            if (MessageDigest.isEqual(hash, token.hash().getBytes(StandardCharsets.US_ASCII))) {
                found = token;
            }
        }
        if (found == null) {
            return new Judged(Verdict.UNKNOWN, null);
        }
        return new Judged(found.isValid(clock.instant()) ? Verdict.VALID : Verdict.EXPIRED, found);
    }

    /**
     * Makes a token.
     *
     * @param lasts how long it is taken, above 0
     * @return the token itself, which is nowhere kept
     * @throws IllegalArgumentException when the name is in use
     */
    public synchronized String add(String name, Scope scope, Duration lasts) throws IOException {
        if (lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("The days of a token (" + lasts.toDays() + ") must be at least 1.");
        }
        if (find(name).isPresent()) {
            throw new IllegalArgumentException(
                    "There is a token (" + name + ") already. Revoke it first, or take another name.");
        }
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        List<Token> all = new ArrayList<>(list());
        all.add(new Token(name, scope, hash(secret), now, now.plus(lasts)));
        write(all);
        return secret;
    }

    /**
     * Takes a token away.
     *
     * @throws IllegalArgumentException when there is none of the name
     */
    public synchronized Token revoke(String name) throws IOException {
        Token gone = find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no token (" + name + "). entente token list names those there are."));
        write(list().stream().filter(t -> !t.name().equals(name)).toList());
        return gone;
    }

    /** The token of a name. */
    public Optional<Token> find(String name) {
        return list().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** All of them, expired ones too. */
    public synchronized List<Token> list() {
        try {
            if (!Files.exists(file)) {
                known = List.of();
                readAt = null;
                return known;
            }
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            if (!changed.equals(readAt) || size != readSize) {
                known = Files.readAllLines(file).stream().map(this::parse).toList();
                readAt = changed;
                readSize = size;
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("The tokens in " + file + " cannot be read.", e);
        }
    }

    private Token parse(String line) {
        String[] cells = line.split("\t", -1);
        try {
            return new Token(
                    cells[0], Scope.parse(cells[1]), cells[2], Instant.parse(cells[3]), Instant.parse(cells[4]));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "The file of tokens " + file + " has a line that is none. Make the tokens anew.", e);
        }
    }

    private void write(List<Token> tokens) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        makePrivate();
        StringBuilder text = new StringBuilder();
        for (Token t : tokens) {
            text.append(String.join("\t", t.name(), t.scope().code(), t.hash(), t.created() + "", t.expires() + ""))
                    .append('\n');
        }
        WholeFile.write(file, text.toString());
        makePrivate();
        known = List.copyOf(tokens);
        readAt = Files.getLastModifiedTime(file);
        readSize = Files.size(file);
    }

    private void makePrivate() throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // it only needs its permissions
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
