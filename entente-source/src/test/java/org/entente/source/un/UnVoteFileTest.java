package org.entente.source.un;

import java.util.List;
import org.entente.source.Breakage;
import org.entente.source.SourceReader;
import org.entente.source.SourceReaderContract;

final class UnVoteFileTest extends SourceReaderContract {

    @Override
    protected SourceReader reader() {
        return new UnVotesReader();
    }

    @Override
    protected String fixture() {
        return "votes.csv";
    }

    @Override
    protected int fixtureRows() {
        return 7;
    }

    @Override
    protected List<Breakage> breakages() {
        return List.of(
                new Breakage(
                        "5001,\"United States\",\"US\",\"no\"",
                        "5001,\"United States\",\"US\",\"maybe\"",
                        "vote",
                        "maybe",
                        "abstain"),
                new Breakage(
                        "874,\"Zanzibar\",\"\",\"yes\"",
                        "874,\"Zanzibra\",\"\",\"yes\"",
                        "country",
                        "Zanzibra",
                        "Maybe you meant Zanzibar"),
                new Breakage("1412,\"Federal", "14x2,\"Federal", "rcid", "14x2", "whole number"),
                new Breakage(
                        "998,\"Yemen People's Republic\",\"YD\",\"yes\"",
                        "998,\"Yemen People's Republic\"",
                        "row",
                        "998,Yemen People's Republic",
                        "2 fields where the header has 4"));
    }
}
