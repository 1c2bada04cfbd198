package org.entente.web.page.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.dossier.svg.SvgWriter;

/** A figure as a file of its own: with its title, its source and its colors. */
final class SvgCopy {

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    private static final int LINE = 15;
    private static final double CHARACTER = 5.4;

    private SvgCopy() {}

    static String of(Figure figure) {
        Matcher box = BOX.matcher(figure.wide());
        double width = box.find() ? Double.parseDouble(box.group(1)) : 720;
        double height = box.hitEnd() ? 400 : Double.parseDouble(box.group(2));
        int characters = (int) ((width - 24) / CHARACTER);
        SvgWriter foot = new SvgWriter();
        double y = 40 + height + 20;
        foot.start("g");
        for (String line :
                (figure.caption() + " " + figure.source()).split("(?<=\\G.{" + Math.max(20, characters) + "})")) {
            foot.label(12, y, "source", line.strip());
            y += LINE;
        }
        foot.end();
        SvgWriter head = new SvgWriter();
        head.start("g").label(12, 26, "title", figure.title()).end();
        String size = SvgWriter.number(width) + " " + SvgWriter.number(y + 4);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + "\" width=\""
                + SvgWriter.number(width) + "\" height=\"" + SvgWriter.number(y + 4) + "\"><style>" + Assets.svgStyle()
                + "</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>" + head
                + figure.wide()
                        .replaceFirst(
                                "<svg ",
                                "<svg y=\"40\" width=\"" + SvgWriter.number(width) + "\" height=\""
                                        + SvgWriter.number(height) + "\" ")
                + foot + "</svg>";
    }
}
