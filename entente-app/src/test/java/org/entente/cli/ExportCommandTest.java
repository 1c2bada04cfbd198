package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the record to a file with its terms. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path record = Path.of("record");

    @BeforeEach
    void ingest() throws IOException {
        record = folder.resolve("record");
        Path pledges = Files.writeString(folder.resolve("alliance_v4.1_by_member.csv"), """
                version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version
                264,365,Russia,6,7,1961,7,9,1995,Type I: Defense Pact,6,7,1961,7,9,1995,0,0,1,0,0,0,4.1
                264,731,North Korea,6,7,1961,7,9,1995,Type I: Defense Pact,6,7,1961,7,9,1995,0,0,1,0,0,0,4.1
                265,710,China,11,7,1961,,,,Type I: Defense Pact,11,7,1961,,,,0,1,1,0,0,0,4.1
                265,731,North Korea,11,7,1961,,,,Type I: Defense Pact,11,7,1961,,,,0,1,1,0,0,0,4.1
                """);
        Path events = Files.writeString(
                folder.resolve("events.tab"),
                String.join(
                                "\t",
                                List.of(
                                        "Event ID",
                                        "Event Date",
                                        "Source Name",
                                        "Source Sectors",
                                        "Source Country",
                                        "Event Text",
                                        "CAMEO Code",
                                        "Intensity",
                                        "Target Name",
                                        "Target Sectors",
                                        "Target Country",
                                        "Story ID",
                                        "Sentence Number",
                                        "Publisher",
                                        "City",
                                        "District",
                                        "Province",
                                        "Country",
                                        "Latitude",
                                        "Longitude"))
                        + "\n"
                        + String.join(
                                "\t",
                                List.of(
                                        "7",
                                        "2018-06-01",
                                        "Foreign Affairs (Russia)",
                                        "Foreign Ministry",
                                        "Russian Federation",
                                        "Consult",
                                        "040",
                                        "1.0",
                                        "Kim Jong-Un",
                                        "Government",
                                        "North Korea",
                                        "9",
                                        "1",
                                        "Wire",
                                        "Moscow",
                                        "",
                                        "",
                                        "Russian Federation",
                                        "55.75",
                                        "37.61"))
                        + "\n");
        assertThat(CommandRun.of("ingest", "cow-alliance", pledges, "--record", record)
                        .exit())
                .isZero();
        assertThat(CommandRun.of("ingest", "icews", events, "--record", record).exit())
                .isZero();
    }

    @Test
    void rowsOfAPairStandBesideTheirTerms() throws IOException {
        Path file = folder.resolve("out.csv");

        CommandRun run = CommandRun.of(
                "export", "pledges", "--restricted", "--about", "RUS-PRK", "-o", file, "--record", record);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("dataset,id,line").contains("in_force_to");
        assertThat(lines.get(1)).contains("1961-07-06").contains("1995-09-07");
        assertThat(Files.readString(folder.resolve("out.csv.terms.md")))
                .contains("## cow-alliance", "2 rows", "terms:", "Gibler", "@");
    }

    @Test
    void anEndThatWasNotKnownYetIsLeftOpen() throws IOException {
        Path file = folder.resolve("then.csv");

        assertThat(CommandRun.of(
                                "export",
                                "pledges",
                                "--restricted",
                                "--about",
                                "RUS-PRK",
                                "--as-of",
                                "1990",
                                "-o",
                                file,
                                "--record",
                                record)
                        .exit())
                .isZero();

        assertThat(Files.readString(file)).contains("1961-07-06").doesNotContain("1995");
    }

    @Test
    void whatMayNotBeRedistributedIsLeftOutUnlessAskedFor() throws IOException {
        Path file = folder.resolve("events.parquet");

        CommandRun kept = CommandRun.of("export", "events", "-o", file, "--json", "--record", record);
        CommandRun all = CommandRun.of("export", "events", "--restricted", "-o", file, "--json", "--record", record);

        JsonNode without = JsonMapper.builder().build().readTree(kept.out());
        JsonNode with = JsonMapper.builder().build().readTree(all.out());
        assertThat(without.get("rows").size()).isZero();
        assertThat(without.get("leftOut").get("icews").intValue()).isEqualTo(1);
        assertThat(with.get("rows").get("icews").intValue()).isEqualTo(1);
        assertThat(with.get("leftOut").size()).isZero();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void mistakesAreOneLineEach() {
        Path file = folder.resolve("x.csv");

        assertThat(CommandRun.of("export", "pledges", "-o", folder.resolve("x.txt"), "--record", record)
                        .exit())
                .isEqualTo(2);
        assertThat(CommandRun.of("export", "treaties", "-o", file, "--record", record)
                        .exit())
                .isEqualTo(2);
        CommandRun unknown = CommandRun.of("export", "pledges", "--dataset", "atop", "-o", file, "--record", record);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("atop", "cow-alliance").hasLineCount(1);
        assertThat(file).doesNotExist();
    }
}
