package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.Destinations;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/settings.md} is made from the program's own options; {@code -Dentente.golden=write} writes it anew. */
class SettingsReferenceTest {

    private static final Path FILE = Path.of("../docs/settings.md");
    private static final Set<String> EVERYWHERE = Set.of("--help", "--version");
    private static final Pattern NAME = Pattern.compile("\\bENTENTE_[A-Z_]+[A-Z]\\b|\"entente\\.[a-z]+(-[a-z]+)*\"");

    @Test
    void theReferenceIsThatOfTheProgram() throws IOException {
        String made = reference();
        if ("write".equals(System.getProperty("entente.golden"))) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    @Test
    void everyVariableAndPropertyThatTheProgramReadsIsNamed() throws IOException {
        Set<String> read = new TreeSet<>();
        collect(Files.readString(Path.of("../entente")), read);
        for (String module : new String[] {"entente-app", "entente-source", "entente-record", "entente-coder"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    collect(Files.readString(file), read);
                }
            }
        }
        assertThat(read).contains("ENTENTE_RECORD", "entente.home");
        assertThat(outside().keySet()).containsAll(read);
    }

    private static void collect(String text, Set<String> names) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group().replace("\"", "");
            // The variables of addresses stand with them; the others are a file, and what a request carries within the
            // server.
            if (!name.startsWith("ENTENTE_ADDRESS_")
                    && !name.equals("entente.properties")
                    && !name.equals("entente.token")) {
                names.add(name);
            }
        }
    }

    private static String reference() {
        StringBuilder text =
                new StringBuilder("# Settings\n\nMade from the program itself; a test holds it. An option counts"
                        + " before a system property, that before an environment\nvariable, and that before `entente.properties` in"
                        + " the program's own folder.\n\n## Outside of commands\n\n| name | does |\n|---|---|\n");
        outside().forEach((name, does) -> row(text, "`" + name + "`", does));
        append(Main.commandLine(), text);
        return text.toString();
    }

    /** Environment variables, and system properties, which may also stand in the file of settings. */
    private static Map<String, String> outside() {
        Map<String, String> all = new TreeMap<>(Map.ofEntries(
                Map.entry("ENTENTE_RECORD", "Environment: folder of the record, where `--record` names none."),
                Map.entry(
                        "ENTENTE_DOWNLOADS",
                        "Environment: folder for what is downloaded, where `--downloads` names none."),
                Map.entry("ENTENTE_WEBHOOK_SECRET", "Environment: signs alerts that are sent; 16 characters or more."),
                Map.entry("ENTENTE_CHROMIUM", "Environment: the browser that prints PDF."),
                Map.entry(
                        "ENTENTE_JAVA", "Environment, launcher: a java program or JDK folder to use before any other."),
                Map.entry("ENTENTE_OPTS", "Environment, launcher: options for the JVM, such as `-Xmx8g`."),
                Map.entry(
                        "ENTENTE_CACHE", "Environment, launcher: `off` starts without the class cache and makes none."),
                Map.entry(
                        "entente.build",
                        "System property: name of this build; the launcher sets it. Without it no report is kept."),
                Map.entry("entente.home", "System property: the program's own folder; the launcher sets it."),
                Map.entry(
                        Destinations.PROPERTY,
                        "System property or file: `allow` or `refuse` (default) addresses of this machine and of private"
                                + " networks.")));
        for (Address address : Address.values()) {
            all.put(
                    address.property(),
                    "System property or file, or environment `" + address.variable() + "`: " + address.description()
                            + " (default: " + address.standard() + ").");
        }
        return all;
    }

    private static void append(CommandLine command, StringBuilder text) {
        CommandSpec spec = command.getCommandSpec();
        Map<String, OptionSpec> options = new LinkedHashMap<>();
        spec.options().stream()
                .filter(option -> !option.hidden() && !EVERYWHERE.contains(option.longestName()))
                .forEach(option -> options.put(option.longestName(), option));
        if (!options.isEmpty()) {
            text.append("\n## ").append(spec.qualifiedName()).append("\n\n| option | does |\n|---|---|\n");
            options.forEach((name, option) -> {
                boolean hasValue = option.arity().max() > 0;
                String value = hasValue ? " " + option.paramLabel() : "";
                row(text, "`" + name + value + "`", String.join(" ", option.description()));
            });
        }
        new TreeMap<>(command.getSubcommands()).values().forEach(each -> append(each, text));
    }

    private static void row(StringBuilder text, String name, String does) {
        text.append("| ")
                .append(name.replace("|", "\\|"))
                .append(" | ")
                .append(does.replace("|", "\\|"))
                .append(" |\n");
    }
}
