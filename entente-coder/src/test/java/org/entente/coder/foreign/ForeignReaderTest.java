package org.entente.coder.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.NewsDocument;
import org.entente.coder.engine.EventCoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignReaderTest {

    private static final EventCoder CODER = new EventCoder(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Россия и КНДР подписали договор. | RUS 057 PRK
            МИД России осудил удар Израиля по Сирии. | RUSGOV 111 ISR
            Эстония выслала двух российских дипломатов. | EST 161 RUS
            Правительство Японии ввело санкции против Белоруссии. | JPNGOV 163 BLR
            북한은 러시아와 조약을 체결했다. | PRK 057 RUS
            미국은 북한에 대한 제재를 부과했다. | USA 163 PRK
            중국 외교부는 미국의 관세를 비난했다. | CHNGOV 111 USA
            이스라엘군이 시리아를 공습했다. | ISRMIL 190 SYR
            """)
    void whoDidWhatToWhomIsRead(String text, String expected) {
        assertThat(CODER.code(NewsDocument.of("x", text)).events())
                .isNotEmpty()
                .first()
                .extracting(e -> e.source() + " " + e.cameo() + " " + e.target())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Россия не нападала на Польшу.",
                "Президент США посетит Японию в мае.",
                "Турция может напасть на Сирию.",
                "Китай планирует ввести санкции против Японии.",
                "В 1939 году Германия напала на Польшу.",
                "Сборная России обыграла Японию в матче чемпионата мира.",
                "러시아 대통령은 중국을 방문할 예정이다.",
                "미국은 이란을 공격하지 않았다.",
                "일본 축구 대표팀이 한국을 공격했다."
            })
    void whatIsNotSoIsNoFact(String text) {
        assertThat(CODER.code(NewsDocument.of("x", text)).events()).isEmpty();
    }
}
