package org.entente.web.page.frame;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.State;
import org.entente.actor.StateSystem;
import org.entente.time.PartialDate;

/** What was asked, checked; and the addresses of what can be asked from here. */
public final class Request {

    private static final int LONGEST = 300;
    private static final LocalDate EARLIEST = LocalDate.of(1816, 1, 1);

    private final Context context;
    private final Desk desk;

    Request(Context context, Desk desk) {
        this.context = context;
        this.desk = desk;
    }

    public Desk desk() {
        return desk;
    }

    public Context context() {
        return context;
    }

    public String path() {
        return context.path();
    }

    /**
     * A parameter of the address; empty when it is not there.
     *
     * @throws PageError when it is too long
     */
    public String text(String name) {
        String value = context.queryParam(name);
        return value == null ? "" : checked(name, value);
    }

    /** All values of a parameter. */
    public List<String> texts(String name) {
        return context.queryParams(name).stream()
                .map(value -> checked(name, value))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** A piece of the path. */
    public String piece(String name) {
        return checked(name, context.pathParam(name));
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw new PageError(400, Texts.t("error.long", name, LONGEST));
        }
        return value.strip();
    }

    /** The state that a piece of the path names. */
    public State state(String name) {
        return named(piece(name));
    }

    /** The state of this name or code. */
    public static State named(String text) {
        try {
            return StateSystem.standard().getStateNamed(text, null);
        } catch (IllegalArgumentException e) {
            throw new PageError(404, String.valueOf(e.getMessage()));
        }
    }

    /** The day that the page shows: {@code asof} where it is given, never after that of the site. */
    public LocalDate asOf() {
        LocalDate day = day("asof", desk.asOf());
        return day.isAfter(desk.asOf()) ? desk.asOf() : day;
    }

    /** A date, a month or a year, to its last day. */
    public LocalDate day(String name, LocalDate otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        LocalDate day;
        try {
            day = PartialDate.parse(text).last();
        } catch (IllegalArgumentException e) {
            throw new PageError(400, String.valueOf(e.getMessage()));
        }
        if (day.isBefore(EARLIEST) || day.getYear() > 2100) {
            throw new PageError(400, Texts.t("error.day", text));
        }
        return day;
    }

    /** A whole number within bounds; {@code otherwise} when it is not given. */
    public int number(String name, int least, int most, int otherwise) {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new PageError(400, Texts.t("error.number", name, text, String.valueOf(least), String.valueOf(most)));
    }

    /** The lens that the address asks for. */
    public Lens lens() {
        return new Lens(
                asOf(), java.util.Set.copyOf(texts("without")), text("twice").equals("1"));
    }

    /** This page's address with other values; an empty value takes a parameter out. */
    public String with(String... namesAndValues) {
        Map<String, List<String>> all = new LinkedHashMap<>(context.queryParamMap());
        List.of("part", "number", "figure", "as").forEach(all::remove);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.remove(namesAndValues[i]);
            if (!namesAndValues[i + 1].isEmpty()) {
                all.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
            }
        }
        return address(context.path(), all);
    }

    /** An address of its own, with the day where it is not that of the site. */
    public String to(String path, String... namesAndValues) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!text("asof").isEmpty()) {
            all.put("asof", List.of(asOf().toString()));
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return address(path, all);
    }

    /** The address on which a number opens. */
    public String number(String part, int index) {
        return with("part", part, "number", String.valueOf(index));
    }

    /** The address of a copy of a figure. */
    public String copy(String part, String figure, String as) {
        return with("part", part, "figure", figure, "as", as);
    }

    /** The same for a command line. */
    public String curl(String part, String figure) {
        return "curl -o " + figure + ".csv '" + context.scheme() + "://" + context.host() + copy(part, figure, "csv")
                + "'";
    }

    private static String address(String path, Map<String, List<String>> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        String safe = encodePath(path);
        return pairs.isEmpty() ? safe : safe + "?" + String.join("&", pairs);
    }

    private static String encodePath(String path) {
        return String.join(
                "/",
                java.util.Arrays.stream(path.split("/", -1))
                        .map(Request::encode)
                        .toList());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("'", "%27");
    }
}
