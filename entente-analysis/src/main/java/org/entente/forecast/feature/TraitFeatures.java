package org.entente.forecast.feature;

import java.util.Arrays;
import java.util.List;
import org.entente.forecast.history.Counters;
import org.entente.forecast.history.Keys;

/** The same questions asked of countries and roles in place of actors. */
final class TraitFeatures {

    static final List<Feature> COLUMNS = new Columns()
            .add(Family.ROLE_AND_COUNTRY, "same.country", "role.of.object")
            .add(Family.ROLE_AND_COUNTRY, "to.country.d32", "to.country.d128", "to.country.share")
            .add(Family.ROLE_AND_COUNTRY, "to.role.d32", "to.role.share")
            .add(Family.ROLE_AND_COUNTRY, "countries.relation.d32", "countries.relation.d128")
            .add(Family.ROLE_AND_COUNTRY, "countries.root.d32", "countries.d32", "countries.d128")
            .add(Family.ROLE_AND_COUNTRY, "roles.relation.d128", "roles.relation.share")
            .add(Family.ROLE_AND_COUNTRY, "from.country.d8", "from.country.d32", "from.country.d128")
            .add(Family.ROLE_AND_COUNTRY, "from.role.d32", "from.role.d128")
            .add(Family.ROLE_AND_COUNTRY, "to.country.any.d32", "to.country.any.share", "to.country.root.d32")
            .add(Family.ROLE_AND_COUNTRY, "from.country.any.d32", "from.country.any.share", "from.country.root.d32")
            .add(Family.ROLE_AND_COUNTRY, "countries.share", "role.of.subject")
            .add(Family.ROLE_AND_COUNTRY, "into.country.d8", "into.country.share", "into.role.share")
            .add(Family.ROLE_AND_COUNTRY, "over.country", "over.country.any", "over.countries")
            .add(Family.ROLE_AND_COUNTRY, "over.role", "over.roles")
            .list();

    private static final int BY_COUNTRY = 8;
    private static final int MORE_BY_COUNTRY = 7;

    private final Question question;
    private final float[][] byCountry;
    private final int[] countryAt;
    private final float[][] byRole;
    private final int[] roleAt;
    private int stamp;

    TraitFeatures(Question question) {
        this.question = question;
        byCountry = new float[question.traits.countryCount()][BY_COUNTRY + MORE_BY_COUNTRY];
        countryAt = new int[byCountry.length];
        byRole = new float[question.traits.roleCount()][8];
        roleAt = new int[byRole.length];
    }

    /** Forgets what was found for the question before. */
    void start() {
        stamp++;
        if (stamp == Integer.MAX_VALUE) {
            Arrays.fill(countryAt, 0);
            Arrays.fill(roleAt, 0);
            stamp = 1;
        }
    }

    int write(float[] row, int from, int candidate) {
        int country = question.history.homes().country(candidate);
        int role = question.history.homes().role(candidate);
        boolean same = country > 0 && country == question.country;
        float[] ofCountry = ofCountry(country);
        float[] ofRole = ofRole(role);
        int at = from;
        row[at++] = country == 0 || question.country == 0 ? -1 : same ? 1 : 0;
        row[at++] = role;
        row[at++] = ofCountry[0];
        row[at++] = ofCountry[1];
        row[at++] = ofCountry[2];
        row[at++] = ofRole[0];
        row[at++] = ofRole[1];
        for (int i = 3; i < BY_COUNTRY; i++) {
            row[at++] = ofCountry[i];
        }
        row[at++] = ofRole[same ? 4 : 2];
        row[at++] = ofRole[same ? 5 : 3];
        at = writeFrom(row, at, candidate);
        row[at++] = ofCountry[8];
        row[at++] = ofCountry[9];
        row[at++] = ofCountry[10];
        at = writeAnyFrom(row, at, candidate);
        row[at++] = ofCountry[11];
        row[at++] = question.role;
        return writeOver(row, at, candidate, ofCountry, ofRole, same);
    }

    /** What the subject's side does with the candidate's country or role at all, times the candidate's share in that. */
    private int writeOver(float[] row, int from, int candidate, float[] ofCountry, float[] ofRole, boolean same) {
        float own = question.history
                .keys()
                .sum(question.history.find(Keys.actorRelation(candidate, question.inverse)), 3, question.step);
        float inCountry = own / (ofCountry[14] + 1);
        float inRole = own / (ofRole[7] + 1);
        row[from] = ofCountry[12];
        row[from + 1] = ofCountry[13];
        row[from + 2] = ofRole[6];
        row[from + 3] = ofCountry[2] * inCountry;
        row[from + 4] = ofCountry[9] * inCountry;
        row[from + 5] = ofCountry[11] * inCountry;
        row[from + 6] = ofRole[1] * inRole;
        row[from + 7] = ofRole[same ? 5 : 3] * inRole;
        return from + 8;
    }

    private int writeAnyFrom(float[] row, int from, int candidate) {
        Counters keys = question.history.keys();
        int any = question.history.find(Keys.actorCountry(candidate, question.country));
        int rooted = question.history.find(Keys.actorRootCountry(candidate, question.inverseRoot, question.country));
        row[from] = keys.sum(any, 2, question.step);
        row[from + 1] =
                keys.sum(any, 3, question.step) / (question.history.actors().sum(candidate, 3, question.step) + 1e-3f);
        row[from + 2] = keys.sum(rooted, 2, question.step);
        return from + 3;
    }

    private float[] ofCountry(int country) {
        float[] values = byCountry[country];
        if (countryAt[country] != stamp) {
            countryAt[country] = stamp;
            Counters keys = question.history.keys();
            int step = question.step;
            int to = question.history.find(Keys.actorRelationCountry(question.subject, question.relation, country));
            int both = question.history.find(Keys.countryRelationCountry(question.country, question.relation, country));
            int root = question.history.find(Keys.countryRootCountry(question.country, 1 + question.root, country));
            int all = question.history.find(Keys.countryRootCountry(question.country, 0, country));
            values[0] = keys.sum(to, 2, step);
            values[1] = keys.sum(to, 3, step);
            values[2] = values[1] / (question.relationLongSum + 1e-3f);
            values[3] = keys.sum(both, 2, step);
            values[4] = keys.sum(both, 3, step);
            values[5] = keys.sum(root, 2, step);
            values[6] = keys.sum(all, 2, step);
            values[7] = keys.sum(all, 3, step);
            int any = question.history.find(Keys.actorCountry(question.subject, country));
            int rooted = question.history.find(Keys.actorRootCountry(question.subject, question.root, country));
            values[8] = keys.sum(any, 2, step);
            values[9] = keys.sum(any, 3, step) / (question.actorLongSum + 1e-3f);
            values[10] = keys.sum(rooted, 2, step);
            values[11] = values[4] / (question.countryRelationSum + 1e-3f);
            int into = question.history.find(Keys.countryRelation(country, question.inverse));
            values[12] = keys.sum(into, 1, step);
            values[14] = keys.sum(into, 3, step);
            values[13] = values[14] / (question.relationAllSum + 1e-3f);
        }
        return values;
    }

    private float[] ofRole(int role) {
        float[] values = byRole[role];
        if (roleAt[role] != stamp) {
            roleAt[role] = stamp;
            Counters keys = question.history.keys();
            int step = question.step;
            int to = question.history.find(Keys.actorRelationRole(question.subject, question.relation, role));
            values[0] = keys.sum(to, 2, step);
            values[1] = keys.sum(to, 3, step) / (question.relationLongSum + 1e-3f);
            writeRoles(values, 2, role, false);
            writeRoles(values, 4, role, true);
            values[7] = keys.sum(question.history.find(Keys.roleRelation(role, question.inverse)), 3, step);
            values[6] = values[7] / (question.relationAllSum + 1e-3f);
        }
        return values;
    }

    private void writeRoles(float[] values, int at, int role, boolean same) {
        Counters keys = question.history.keys();
        int both = question.history.find(Keys.roleRelationRole(question.role, question.relation, role, same));
        int back = question.history.find(Keys.roleRelationRole(question.role, question.relation, role, !same));
        values[at] = keys.sum(both, 3, question.step);
        values[at + 1] = values[at] / (values[at] + keys.sum(back, 3, question.step) + 1);
    }

    private int writeFrom(float[] row, int from, int candidate) {
        Counters keys = question.history.keys();
        int country = question.history.find(Keys.actorRelationCountry(candidate, question.inverse, question.country));
        int role = question.history.find(Keys.actorRelationRole(candidate, question.inverse, question.role));
        row[from] = keys.sum(country, 1, question.step);
        row[from + 1] = keys.sum(country, 2, question.step);
        row[from + 2] = keys.sum(country, 3, question.step);
        row[from + 3] = keys.sum(role, 2, question.step);
        row[from + 4] = keys.sum(role, 3, question.step);
        return from + 5;
    }
}
