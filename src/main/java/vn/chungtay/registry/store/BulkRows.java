package vn.chungtay.registry.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.chungtay.standards.Classification.Finding;

/**
 * Rows of registry.bulk_result on their way by COPY in PostgreSQL's binary format, which costs a third of the text form.
 * The connection serves nothing else until they are finished or given up.
 */
final class BulkRows implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int BIGINT = 20;
    private static final int PARCEL = 1 << 16;
    private static final int SPARE = 1024;

    private final CopyIn copy;
    private final ByteBuffer bytes = ByteBuffer.allocate(PARCEL);

    private BulkRows(CopyIn copy) {
        this.copy = copy;
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    static BulkRows into(Connection connection) throws SQLException {
        return new BulkRows(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(
                "copy registry.bulk_result (run_id, household_id, pattern, measured) from stdin (format binary)"));
    }

    void add(UUID run, UUID household, int pattern, List<Finding> findings) {
        if (bytes.remaining() < SPARE) send();
        bytes.putShort((short) 4);
        put(run);
        put(household);
        bytes.putInt(Integer.BYTES).putInt(pattern);
        putMeasured(findings);
    }

    void finish() {
        bytes.putShort((short) -1);
        send();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("the results were not taken", e);
        }
    }

    /** What was sent and not finished is as if it had never been. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) copy.cancelCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("the results were not given up", e);
        }
    }

    private void send() {
        try {
            copy.writeToCopy(bytes.array(), 0, bytes.position());
        } catch (SQLException e) {
            throw new IllegalStateException("the results were not taken", e);
        }
        bytes.clear();
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
