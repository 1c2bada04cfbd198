package org.entente.dossier.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReliabilityDiagramTest {

    private static Document draw(List<ReliabilityDiagram.Point> points) throws Exception {
        byte[] svg = ReliabilityDiagram.draw("Chances < 30 days", points).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void chancesThatHeldLieOnTheDiagonal() throws Exception {
        Document svg = draw(List.of(new ReliabilityDiagram.Point(0, 0, 9), new ReliabilityDiagram.Point(1, 1, 3)));

        Element first = (Element) svg.getElementsByTagName("circle").item(0);
        Element last = (Element) svg.getElementsByTagName("circle").item(1);
        double across = number(last, "cx") - number(first, "cx");
        assertThat(across).isPositive().isEqualTo(number(first, "cy") - number(last, "cy"));
        assertThat(last.getTextContent()).contains("3 forecasts");
    }

    @Test
    void nothingToShowIsStillADrawing() throws Exception {
        assertThat(draw(List.of()).getElementsByTagName("circle").getLength()).isZero();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
