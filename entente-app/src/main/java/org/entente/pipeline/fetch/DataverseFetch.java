package org.entente.pipeline.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.pipeline.Ingest;
import org.entente.source.SourceFormatException;
import org.entente.source.SourceInput;
import org.entente.source.fetch.Address;
import org.entente.source.fetch.Downloader;
import org.entente.source.fetch.Expected;
import org.entente.source.fetch.Expected.Kind;
import org.entente.source.file.SourceFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Votes in the General Assembly, from the files that a Dataverse says the dataset has. */
final class DataverseFetch implements Fetch {

    private static final String FORMAT = "un-votes";
    private static final String FILES =
            "api/datasets/:persistentId/versions/:latest/files?persistentId=doi:10.7910/DVN/LEJUQZ";
    private static final Pattern VOTES = Pattern.compile("(?i)un.?votes[A-Za-z0-9._-]{0,60}\\.(csv|tab|zip)");

    /** One file of the dataset. */
    private record Listed(String name, long id, Expected expected) {}

    private final URI base;
    private final Path folder;
    private final Downloader downloader;
    private final Ingest ingest;

    DataverseFetch(FetchSettings settings, Downloader downloader, Ingest ingest) {
        this.base = settings.addresses().get(Address.UN_VOTES);
        this.folder = settings.downloads().resolve(FORMAT);
        this.downloader = downloader;
        this.ingest = ingest;
    }

    @Override
    public FetchReport run(LocalDate from, LocalDate to, FetchListener listener) throws IOException {
        Files.createDirectories(folder);
        Tally tally = new Tally();
        List<Listed> files = list();
        for (int i = 0; i < files.size(); i++) {
            Listed file = files.get(i);
            listener.progress(file.name(), i, files.size());
            Path target = folder.resolve(file.name());
            URI address = base.resolve("api/access/datafile/" + file.id() + "?format=original");
            if (downloader.get(address, target, file.expected()) == Downloader.Outcome.FETCHED) {
                tally.fetched();
            }
            for (SourceInput input : SourceFiles.open(target)) {
                tally.result(ingest.file(input, FORMAT));
            }
        }
        listener.progress("done", files.size(), files.size());
        return tally.report(FORMAT);
    }

    private List<Listed> list() throws IOException {
        Path list = folder.resolve("files.json");
        downloader.get(base.resolve(FILES), list, Expected.anything());
        List<Listed> votes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode file : read(list).path("data")) {
            String name = file.path("label").asString("");
            if (VOTES.matcher(name).matches()) {
                votes.add(new Listed(name, file.path("dataFile").path("id").asLong(0), expected(file)));
            } else {
                others.add(name);
            }
        }
        if (votes.isEmpty()) {
            throw new SourceFormatException(
                    base.resolve(FILES).toString(),
                    0,
                    "",
                    "lists no file named UNVotes….csv or .tab, but " + others
                            + ". Download the file of votes by hand and read it with entente ingest un-votes.");
        }
        return votes;
    }

    private static JsonNode read(Path list) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readAllBytes(list));
        } catch (JacksonException e) {
            throw new SourceFormatException(
                    list.toString(), 0, "", "is no JSON, as a Dataverse's list of files is. Check the address.");
        }
    }

    /** Of a table that the Dataverse has taken in, size and MD5 are those of its own version, not of the original. */
    private static Expected expected(JsonNode file) {
        JsonNode data = file.path("dataFile");
        String md5 = data.path("md5").asString("");
        if (data.path("tabularData").asBoolean(false) || !md5.matches("[0-9a-fA-F]{32}")) {
            return Expected.anything();
        }
        return new Expected(data.path("filesize").asLong(Expected.UNKNOWN), md5, Kind.DATA);
    }
}
