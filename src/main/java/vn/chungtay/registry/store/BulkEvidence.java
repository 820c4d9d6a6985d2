package vn.chungtay.registry.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;

/**
 * The evidence behind every household's class of a day, as PostgreSQL streams it in its binary COPY format. It comes over
 * a connection of its own, as of one moment, so that the results can be written while it still arrives and a province
 * fits in little memory.
 */
@Repository
public class BulkEvidence {

    private static final int BUFFER = 1 << 16;
    private static final int HEADER = 19;
    private static final String EVIDENCE =
            """
            copy (
                select c.household_id, a.area_type = 'URBAN', a.deprived, a.unknown, a.b1_score, a.monthly_income_dong,
                    case a.made_in_agriculture when 'YES' then true when 'NO' then false end
                from registry.class_period c
                join registry.assessment a on a.id = c.assessment_id
                where c.valid_from <= '%1$s' and (c.valid_to is null or c.valid_to >= '%1$s')
            ) to stdout (format binary)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;

    BulkEvidence(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    public void forEach(LocalDate day, BiConsumer<UUID, Evidence> each) {
        apart.executeWithoutResult(_ -> {
            // Three tables are read once from front to back. Row-level security hides from the planner how many rows
            // there are, and it would look each of them up by itself.
            jdbc.execute("set local enable_nestloop = off");
            jdbc.execute("set local work_mem = '96MB'");
            jdbc.execute((ConnectionCallback<Void>) connection -> read(connection, day, each));
        });
    }

    private static Void read(Connection connection, LocalDate day, BiConsumer<UUID, Evidence> each) throws SQLException {
        var pg = connection.unwrap(PGConnection.class);
        try (var copy = new PGCopyInputStream(pg, EVIDENCE.formatted(day));
                var in = new DataInputStream(new BufferedInputStream(copy, BUFFER))) {
            in.skipNBytes(HEADER);
            while (in.readShort() >= 0) row(in, each);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(DataInputStream in, BiConsumer<UUID, Evidence> each) throws IOException {
        in.readInt();
        var household = new UUID(in.readLong(), in.readLong());
        in.readInt();
        var area = in.readBoolean() ? AreaType.URBAN : AreaType.RURAL;
        var deprivations = Deprivations.ofBits(number(in), number(in));
        var points = in.readInt() < 0 ? OptionalInt.empty() : OptionalInt.of(in.readInt());
        var income = in.readInt() < 0 ? OptionalLong.empty() : OptionalLong.of(in.readLong());
        var farming = in.readInt() < 0 ? Known.UNKNOWN : in.readBoolean() ? Known.YES : Known.NO;
        each.accept(household, new Evidence(area, points, income, deprivations, farming));
    }

    private static int number(DataInputStream in) throws IOException {
        if (in.readInt() < 0) throw new IOException("the register lacks a number that it always has");
        return in.readInt();
    }
}
