package org.entente.source.own;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class OwnEventsTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new OwnReader();
    }

    @Override
    protected String fixture() {
        return "events.csv";
    }

    @Override
    protected int fixtureRows() {
        return 3;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage("RUSGOV", "Russai", "source", "Russai", "Maybe you meant Russia"),
                new Breakage("036", "99", "cameo", "99", "root"),
                new Breakage("AGREE", "PRAISE", "plover", "PRAISE", "must be one of AGREE"),
                new Breakage("AGREE", "SUPPORT", "plover", "SUPPORT", "belongs to (AGREE)"),
                new Breakage("PLOVER: a restriction", "A restriction", "plover", "SANCTION", "say why in the note"),
                new Breakage("e2,2019-04", "e1,2019-04", "id", "e1", "stands twice"),
                new Breakage("Vladivostok,head", "Vladivostok,king", "level", "king", "head"),
                new Breakage("meetings,twice", "meetings,thrice", "checked", "thrice", "recalled"),
                new Breakage("https://example.org", "example.org", "url", "example.org/e1", "https://"),
                new Breakage("\"Fixture Gazette, 2018\"", "", "citation", "", "empty"));
    }
}
