package org.entente.answer.motive.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PanelFormTest {

    @Test
    void aPanelThatWasWrittenIsReadToTheBit() throws IOException {
        MadePanel made =
                new MadePanel(1990, "CHN", "PRK", "RUS", "USA").random(3, 1946).dissolve("CHN", "RUS", 1960);
        PairPanel panel = made.panel();
        panel.power[panel.stateCell(1, 1970)] = .25f;
        panel.balance[panel.cell(2, 1971)] = .5f;
        panel.treaties[panel.cell(3, 1972)] = 2;
        panel.ownTreaties[panel.cell(3, 1972)] = 1;
        panel.sharedCalls[panel.cell(0, 1973)] = 77;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PanelForm.write(panel, new DataOutputStream(bytes));

        PairPanel read = PanelForm.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.states()).isEqualTo(panel.states());
        assertThat(read.lastYear()).isEqualTo(1990);
        assertThat(read.reach()).isEqualTo(panel.reach());
        assertThat(read.member).isEqualTo(panel.member);
        assertThat(read.power).isEqualTo(panel.power);
        assertThat(read.votes).isEqualTo(panel.votes);
        assertThat(read.sharedCalls).isEqualTo(panel.sharedCalls);
        assertThat(read.pledge).isEqualTo(panel.pledge);
        assertThat(read.treaties).isEqualTo(panel.treaties);
        assertThat(read.ownTreaties).isEqualTo(panel.ownTreaties);
        assertThat(read.trade).isEqualTo(panel.trade);
        assertThat(read.balance).isEqualTo(panel.balance);
        assertThat(read.hostility).isEqualTo(panel.hostility);
        assertThat(read.near).isEqualTo(panel.near);
        assertThat(read.dissolved).isEqualTo(panel.dissolved);
    }
}
