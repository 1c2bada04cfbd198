package org.entente.answer.motive.response;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What pressed a state in one year.
 *
 * @param sender numbers of the senders, ascending
 * @param value what each came to
 */
record BySender(int[] sender, double[] value) {

    /** What all came to. */
    double sum() {
        return Arrays.stream(value).sum();
    }

    /** What one sender came to; 0 when it did nothing. */
    double of(int number) {
        int place = Arrays.binarySearch(sender, number);
        return place < 0 ? 0 : value[place];
    }

    /**
     * The cosine with what pressed another state; 0 when either is under no pressure.
     *
     * @param leftOut number of the other state, which is no sender here
     * @param leftOutThere number of this state, which is no sender there
     */
    double cosine(BySender there, int leftOut, int leftOutThere) {
        double product = 0;
        double ones = 0;
        int j = 0;
        for (int i = 0; i < sender.length; i++) {
            if (sender[i] != leftOut) {
                while (j < there.sender.length && there.sender[j] < sender[i]) {
                    j++;
                }
                boolean both = j < there.sender.length && there.sender[j] == sender[i];
                product += both ? value[i] * there.value[j] : 0;
                ones += value[i] * value[i];
            }
        }
        double twos = 0;
        for (int i = 0; i < there.sender.length; i++) {
            twos += there.sender[i] == leftOutThere ? 0 : there.value[i] * there.value[i];
        }
        return ones * twos == 0 ? 0 : product / Math.sqrt(ones * twos);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(sender.length);
        ByteBuffer bytes = ByteBuffer.allocate(sender.length * (Short.BYTES + Double.BYTES));
        for (int each : sender) {
            bytes.putShort((short) each);
        }
        for (double each : value) {
            bytes.putDouble(each);
        }
        out.write(bytes.array());
    }

    static BySender read(DataInput in) throws IOException {
        int senders = in.readInt();
        byte[] all = new byte[senders * (Short.BYTES + Double.BYTES)];
        in.readFully(all);
        ByteBuffer bytes = ByteBuffer.wrap(all);
        int[] sender = new int[senders];
        for (int i = 0; i < senders; i++) {
            sender[i] = bytes.getShort();
        }
        double[] value = new double[senders];
        bytes.asDoubleBuffer().get(value);
        return new BySender(sender, value);
    }
}
