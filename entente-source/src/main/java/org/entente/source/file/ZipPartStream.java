package org.entente.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** The bytes of one file in a zip, with the checksum that the JDK's own stream leaves unchecked. */
final class ZipPartStream extends UnpackedStream {

    private final ZipFile zip;
    private final CRC32 checksum = new CRC32();
    private final long expectedCrc;

    ZipPartStream(String name, ZipFile zip, InputStream in, long packedBytes, long expectedCrc) {
        super(name, in, packedBytes);
        this.zip = zip;
        this.expectedCrc = expectedCrc;
    }

    @Override
    void onBytes(byte[] target, int offset, int count) {
        checksum.update(target, offset, count);
    }

    @Override
    void onEnd() throws IOException {
        if (expectedCrc >= 0 && checksum.getValue() != expectedCrc) {
            throw damaged("its checksum differs from that in the zip's directory");
        }
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            super.close();
        }
    }
}
