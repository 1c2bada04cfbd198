package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.ledger.Account;
import org.entente.answer.ledger.Ledger;
import org.entente.answer.ledger.SideWar;
import org.entente.answer.ledger.TouchedMeasure;
import org.entente.dossier.EntryText;
import org.entente.entry.Flow;
import org.entente.series.Series;

/** The ledger as JSON. */
final class LedgerJson {

    private LedgerJson() {}

    static Map<String, Object> of(Ledger ledger) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("a", ledger.first().iso3());
        all.put("b", ledger.second().iso3());
        all.put("asOf", ledger.asOf().toString());
        all.put("accounts", ledger.accounts().stream().map(LedgerJson::account).toList());
        all.put("balances", ledger.balances().stream().map(MeasuredOutput::json).toList());
        all.put("chronicle", ledger.chronicle().stream().map(LedgerJson::flow).toList());
        all.put("touched", ledger.touched().stream().map(LedgerJson::touched).toList());
        all.put("wars", ledger.wars().stream().map(LedgerJson::war).toList());
        all.put("unknowns", ledger.unknowns());
        return all;
    }

    private static Map<String, Object> account(Account account) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("source", account.direction().source().iso3());
        one.put("target", account.direction().target().iso3());
        one.put("kind", account.kind().code());
        one.put("dataset", account.dataset());
        one.put("unit", account.amounts().variable().unit());
        one.put("trust", account.amounts().variable().trust().code());
        one.put("recent", MeasuredOutput.json(account.recent()));
        one.put("dependence", MeasuredOutput.json(account.dependence()));
        one.put("years", years(account.amounts()));
        return one;
    }

    private static List<Map<String, Object>> years(Series series) {
        List<Map<String, Object>> years = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (series.isKnown(i)) {
                years.add(
                        Map.<String, Object>of("year", series.period(i).first().getYear(), "value", series.value(i)));
            }
        }
        return years;
    }

    private static Map<String, Object> flow(Flow flow) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("source", flow.source().iso3());
        one.put("target", flow.target().iso3());
        one.put("kind", flow.kind().code());
        one.put("item", flow.item());
        one.put("from", flow.occurred().toString());
        one.put("until", flow.until() == null ? null : flow.until().toString());
        one.put("low", flow.low());
        one.put("high", flow.high());
        one.put("unit", flow.unit());
        one.put("trust", flow.provenance().trust().code());
        one.put("disputed", flow.provenance().disputedBy() != null);
        one.put("disputedBy", flow.provenance().disputedBy());
        one.put("dataset", flow.provenance().dataset());
        one.put("id", flow.provenance().id());
        one.put("citation", flow.provenance().citation());
        one.put("url", flow.provenance().url());
        return one;
    }

    static Map<String, Object> touched(TouchedMeasure touched) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("flow", touched.flow().provenance().id());
        one.put("measure", touched.measure().provenance().id());
        one.put("sender", touched.measure().sender());
        one.put("basis", touched.measure().basis());
        one.put("instrument", touched.measure().instrument().code());
        one.put("title", touched.measure().title());
        return one;
    }

    private static Map<String, Object> war(SideWar war) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("state", war.state().iso3());
        one.put("from", war.firstYear());
        one.put("to", war.lastYear());
        one.put("text", EntryText.of(war.latest()));
        one.put("dataset", war.latest().provenance().dataset());
        one.put("id", war.latest().provenance().id());
        return one;
    }
}
