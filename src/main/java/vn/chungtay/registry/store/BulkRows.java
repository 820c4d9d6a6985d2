package vn.chungtay.registry.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import vn.chungtay.standards.Classification.Finding;

/** Rows of registry.bulk_result in PostgreSQL's binary COPY format, which costs a third of the text form. */
final class BulkRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int BIGINT = 20;
    private static final int SPARE = 1024;

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 20);

    BulkRows() {
        start();
    }

    void add(UUID run, UUID household, int pattern, List<Finding> findings) {
        bytes.putShort((short) 4);
        put(run);
        put(household);
        bytes.putInt(Integer.BYTES).putInt(pattern);
        putMeasured(findings);
    }

    boolean isFull() {
        return bytes.remaining() < SPARE;
    }

    /** What was added since the last time, complete with header and trailer; good until the next row is added. */
    ByteBuffer take() {
        bytes.putShort((short) -1);
        var taken = ByteBuffer.wrap(bytes.array().clone(), 0, bytes.position());
        start();
        return taken;
    }

    private void start() {
        bytes.clear();
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    private void put(UUID id) {
        bytes.putInt(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private void putMeasured(List<Finding> findings) {
        int dimensions = findings.isEmpty() ? 0 : 1;
        int values = findings.size() * (Integer.BYTES + Long.BYTES);
        bytes.putInt(3 * Integer.BYTES + dimensions * 2 * Integer.BYTES + values);
        bytes.putInt(dimensions).putInt(0).putInt(BIGINT);
        if (findings.isEmpty()) return;
        bytes.putInt(findings.size()).putInt(1);
        for (var finding : findings) bytes.putInt(Long.BYTES).putLong(finding.measured());
    }
}
