package org.entente.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cluster.internal.JobJson;
import org.entente.delivery.Delivery;
import org.entente.delivery.folder.DataFile;
import org.entente.delivery.folder.DeliveryFolder;
import org.entente.delivery.folder.Manifest;

/** A record as text that depends on what it holds alone: the rows of each table sorted, each cell in one fixed form. */
final class RecordText {

    private RecordText() {}

    /** A hash of the rows of each table and of what is said of each delivery. */
    static Map<String, String> hashes(Path record) throws IOException, SQLException {
        Manifest manifest = manifest(record);
        Map<String, String> hashes = new TreeMap<>();
        Map<String, List<DataFile>> tables = manifest.files().stream()
                .collect(Collectors.groupingBy(DataFile::table, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<DataFile>> table : tables.entrySet()) {
            List<String> rows = rows(record, table.getValue());
            hashes.put(table.getKey(), rows.size() + " rows " + hash(rows));
        }
        List<String> deliveries =
                manifest.deliveries().stream().map(RecordText::text).toList();
        hashes.put("deliveries", deliveries.size() + " " + hash(deliveries));
        return hashes;
    }

    static Manifest manifest(Path record) throws IOException {
        return new DeliveryFolder(record, new JobJson()).manifests().newest();
    }

    /** All but when it joined and which program read it. */
    static String text(Delivery d) {
        return String.join(
                "\n",
                d.id(),
                d.info().format() + " " + d.info().file() + " " + d.info().sha256() + " "
                        + d.info().bytes() + " " + d.info().keep(),
                d.summary().toString(),
                d.coverage().toString(),
                d.universes().toString(),
                d.notes().toString(),
                d.holdings().stream().map(Object::toString).sorted().toList().toString());
    }

    private static List<String> rows(Path record, List<DataFile> files) throws SQLException {
        List<String> rows = new ArrayList<>();
        String paths = files.stream()
                .map(file -> "'" + record.resolve(file.path()) + "'")
                .collect(Collectors.joining(", "));
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT * FROM read_parquet([" + paths + "], union_by_name = true)")) {
            TreeMap<String, Integer> columns = new TreeMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.put(
                        row.getMetaData().getColumnName(i) + " "
                                + row.getMetaData().getColumnTypeName(i),
                        i);
            }
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (Map.Entry<String, Integer> column : columns.entrySet()) {
                    text.append(column.getKey())
                            .append('=')
                            .append(row.getObject(column.getValue()))
                            .append('|');
                }
                rows.add(text.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String hash(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether every data file there is counts, and every one that counts is there. */
    static void requireNoOrphans(Path record) throws IOException {
        Set<String> named =
                manifest(record).files().stream().map(DataFile::path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(record)) {
            files.map(file -> record.relativize(file).toString())
                    .filter(name -> name.endsWith(".parquet") && !name.startsWith("."))
                    .forEach(there::add);
        }
        assertThat(there).isEqualTo(named);
    }
}
