package org.entente.measure.camps;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.kept.Kept;

/** How divisions are kept. */
final class DivisionForm implements Kept.Form<List<Division>> {

    @Override
    public String name() {
        return "camps-1";
    }

    @Override
    public void write(List<Division> divisions, DataOutputStream out) throws IOException {
        out.writeInt(divisions.size());
        for (Division each : divisions) {
            int[] camps = each.camp();
            out.writeInt(camps.length);
            for (int camp : camps) {
                out.writeInt(camp);
            }
            out.writeInt(each.count());
            out.writeDouble(each.resolution());
        }
    }

    @Override
    public List<Division> read(DataInputStream in) throws IOException {
        List<Division> divisions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int[] camps = new int[in.readInt()];
            for (int i = 0; i < camps.length; i++) {
                camps[i] = in.readInt();
            }
            divisions.add(new Division(camps, in.readInt(), in.readDouble()));
        }
        return divisions;
    }
}
