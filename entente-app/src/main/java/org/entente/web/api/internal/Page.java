package org.entente.web.api.internal;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.web.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an answer are wanted.
 *
 * @param offset how many to pass over
 * @param limit how many at the most; {@link #ALL} for all of them
 */
public record Page(long offset, long limit) {

    public static final long ALL = Long.MAX_VALUE;

    private static final int MOST = 10_000;
    private static final String OFFSET = "offset";
    private static final String LIMIT = "limit";

    /** Reads {@code offset} and {@code limit} of a request. */
    public static Page of(Context ctx) {
        return new Page(number(ctx, OFFSET, 0, 0, Long.MAX_VALUE), number(ctx, LIMIT, ALL, 1, MOST));
    }

    private static long number(Context ctx, String name, long otherwise, long least, long most) {
        String text = ctx.queryParam(name);
        if (text == null) {
            return otherwise;
        }
        if (text.matches("\\d{1,15}")) {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new Problem(
                400,
                "The " + name + " (" + text + ") must be a whole number from " + least
                        + (most == Long.MAX_VALUE ? "." : " to " + most + "."));
    }

    public boolean isWhole() {
        return offset == 0 && limit == ALL;
    }

    <T> List<T> of(List<T> all) {
        int from = (int) Math.min(offset, all.size());
        int to = (int) Math.min(limit, all.size() - from) + from;
        return all.subList(from, to);
    }

    /** Says how many rows there are and where the next page is. */
    public void describe(Context ctx, long total) {
        if (total < 0) {
            return;
        }
        ctx.header("X-Total-Count", Long.toString(total));
        List<String> links = new ArrayList<>();
        if (limit != ALL && offset + limit < total) {
            links.add(link(ctx, offset + limit, "next"));
        }
        if (limit != ALL && offset > 0) {
            links.add(link(ctx, Math.max(0, offset - limit), "prev"));
        }
        if (!links.isEmpty()) {
            ctx.header("Link", String.join(", ", links));
        }
    }

    private String link(Context ctx, long start, String relation) {
        StringBuilder query = new StringBuilder();
        ctx.queryParamMap().forEach((name, values) -> {
            if (!name.equals(OFFSET) && !name.equals(LIMIT)) {
                values.forEach(value -> append(query, name, value));
            }
        });
        append(query, LIMIT, Long.toString(limit));
        append(query, OFFSET, Long.toString(start));
        return "<" + ctx.path() + query + ">; rel=\"" + relation + "\"";
    }

    private static void append(StringBuilder query, String name, @Nullable String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8));
    }
}
