package org.entente.forecast.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadrupleFolderTest {

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void writeGoodFolder() throws IOException {
        write("entity2id.txt", "Japan\t0\nChina\t1\n");
        write("relation2id.txt", "Consult\t0\n");
        write("train.txt", "0\t0\t1\t24\n0\t0\t1\t0\n");
        write("valid.txt", "1\t0\t0\t48\t-1\n");
        write("test.txt", "0\t0\t1\t72\r\n");
    }

    @Test
    void hoursBecomeDaysAndEventsAreOrderedAndHeldInBothDirections() throws IOException {
        Quadruples data = QuadrupleFolder.read(folder);

        assertThat(data.size()).isEqualTo(8);
        assertThat(data.step(0)).isZero();
        assertThat(data.step(2)).isEqualTo(1);
        assertThat(data.time(6)).isEqualTo(72);
        assertThat(data.validFrom()).isEqualTo(4);
        assertThat(data.testFrom()).isEqualTo(6);
        assertThat(data.subject(4)).isEqualTo(1);
        assertThat(data.relation(5)).isEqualTo(1);
        assertThat(data.object(5)).isEqualTo(1);
    }

    @Test
    void aNumberOutOfRangeIsNamedWithItsPlace() throws IOException {
        write("valid.txt", "1\t0\t2\t48\n");

        assertThatThrownBy(() -> QuadrupleFolder.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("valid.txt line 1")
                .hasMessageContaining("(2)")
                .hasMessageContaining("below 2");
    }

    @Test
    void aShortRowIsRefused() throws IOException {
        write("train.txt", "0\t0\t1\n");

        assertThatThrownBy(() -> QuadrupleFolder.read(folder)).hasMessageContaining("four tab-separated numbers");
    }

    @Test
    void namesMayStandBehindTheirNumbersInAnyOrderUnderACount() throws IOException {
        write("entity2id.txt", "2\n1\tChina\n0\t2014\n");

        assertThat(QuadrupleFolder.read(folder).entities()).containsExactly("2014", "China");
    }

    @Test
    void aNameWhoseNumberIsTakenIsRefused() throws IOException {
        write("entity2id.txt", "Japan\t0\nChina\t0\n");

        assertThatThrownBy(() -> QuadrupleFolder.read(folder))
                .hasMessageContaining("entity2id.txt line 2")
                .hasMessageContaining("twice");
    }

    @Test
    void timesMayBeginAnywhere() throws IOException {
        write("train.txt", "0\t0\t1\t1012\n0 0 1 1036\n");
        write("valid.txt", "1\t0\t0\t1060\n");
        write("test.txt", "0\t0\t1\t1084\n");
        Quadruples data = QuadrupleFolder.read(folder);

        assertThat(data.step(0)).isZero();
        assertThat(data.step(6)).isEqualTo(3);
        assertThat(data.time(6)).isEqualTo(1084);
    }

    @Test
    void aTestPartBeforeTheValidationPartIsRefused() throws IOException {
        write("test.txt", "0\t0\t1\t48\n");

        assertThatThrownBy(() -> QuadrupleFolder.read(folder)).hasMessageContaining("test.txt");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("relation2id.txt"));

        assertThatThrownBy(() -> QuadrupleFolder.read(folder)).hasMessageContaining("relation2id.txt");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
