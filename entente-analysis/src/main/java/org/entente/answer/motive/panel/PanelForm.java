package org.entente.answer.motive.panel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.StateId;
import org.entente.actor.StateSystem;
import org.entente.answer.motive.panel.PairPanel.Reach;

/** Writes and reads panels, column after column. */
public final class PanelForm {

    private PanelForm() {}

    /** Writes a panel. */
    public static void write(PairPanel panel, DataOutput out) throws IOException {
        out.writeInt(panel.states().size());
        for (StateId state : panel.states()) {
            out.writeUTF(state.iso3());
        }
        out.writeInt(panel.lastYear());
        writeReach(panel.reach(), out);
        write(panel.member, out);
        for (float[] column : floats(panel)) {
            ByteBuffer bytes = ByteBuffer.allocate(column.length * Float.BYTES);
            bytes.asFloatBuffer().put(column);
            out.write(bytes.array());
        }
        ByteBuffer shorts = ByteBuffer.allocate(panel.sharedCalls.length * Short.BYTES);
        shorts.asShortBuffer().put(panel.sharedCalls);
        out.write(shorts.array());
        for (byte[] column : bytes(panel)) {
            out.write(column);
        }
        write(panel.near, out);
        write(panel.dissolved, out);
    }

    /** Reads a panel that was written. */
    public static PairPanel read(DataInput in) throws IOException {
        int size = in.readInt();
        List<StateId> states = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            states.add(StateSystem.standard().getState(in.readUTF()).id());
        }
        int lastYear = in.readInt();
        Reach reach = readReach(in);
        boolean[] member = new boolean[size * (lastYear - PairPanel.FIRST_YEAR + 1)];
        read(member, in);
        PairPanel panel = new PairPanel(states, lastYear, member);
        panel.setReach(reach);
        for (float[] column : floats(panel)) {
            byte[] bytes = new byte[column.length * Float.BYTES];
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(column);
        }
        byte[] shorts = new byte[panel.sharedCalls.length * Short.BYTES];
        in.readFully(shorts);
        ByteBuffer.wrap(shorts).asShortBuffer().get(panel.sharedCalls);
        for (byte[] column : bytes(panel)) {
            in.readFully(column);
        }
        read(panel.near, in);
        read(panel.dissolved, in);
        return panel;
    }

    private static List<float[]> floats(PairPanel panel) {
        return List.of(panel.power, panel.votes, panel.pledge, panel.trade, panel.balance);
    }

    private static List<byte[]> bytes(PairPanel panel) {
        return List.of(panel.treaties, panel.ownTreaties, panel.hostility);
    }

    private static void write(boolean[] column, DataOutput out) throws IOException {
        byte[] bytes = new byte[column.length];
        for (int i = 0; i < column.length; i++) {
            bytes[i] = (byte) (column[i] ? 1 : 0);
        }
        out.write(bytes);
    }

    private static void read(boolean[] column, DataInput in) throws IOException {
        byte[] bytes = new byte[column.length];
        in.readFully(bytes);
        for (int i = 0; i < column.length; i++) {
            column[i] = bytes[i] == 1;
        }
    }

    private static void writeReach(Reach reach, DataOutput out) throws IOException {
        out.writeInt(reach.votes());
        out.writeInt(reach.pledges());
        out.writeInt(reach.disputes());
        out.writeInt(reach.trade());
        out.writeInt(reach.datasets().size());
        for (String dataset : reach.datasets()) {
            out.writeUTF(dataset);
        }
    }

    private static Reach readReach(DataInput in) throws IOException {
        int votes = in.readInt();
        int pledges = in.readInt();
        int disputes = in.readInt();
        int trade = in.readInt();
        List<String> datasets = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            datasets.add(in.readUTF());
        }
        return new Reach(votes, pledges, disputes, trade, datasets);
    }
}
