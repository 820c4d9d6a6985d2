package vn.chungtay.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.model.LegalDraft;
import vn.chungtay.documents.model.Relation;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;

/** The legal register: documents and what they do to each other. */
@Component
public class LegalStore {

    private static final String SELECT =
            """
            select id, kind, number, signed_on, issuer, subject, valid_from, valid_to, confirmed, seen_in, unit_id, version
            from documents.legal_document
            """;

    private final JdbcClient jdbc;

    LegalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param owner the unit that recorded it; null for what came with the program
     * @param version for the check that nobody else has changed it meanwhile
     */
    public record Stored(LegalDocument document, @Nullable UnitId owner, int version) {}

    public Optional<Stored> find(LegalDocumentId id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(LegalStore::stored).optional();
    }

    public List<LegalDocument> all(Collection<LegalDocumentId> ids) {
        return jdbc.sql(SELECT + "where id = any (:ids)")
                .param("ids", ids.stream().map(LegalDocumentId::value).toArray(UUID[]::new))
                .query(LegalStore::stored)
                .stream()
                .map(Stored::document)
                .toList();
    }

    public List<LegalDocument> byNumber(String number) {
        return jdbc.sql(SELECT + "where lower(number) = lower(:number) order by signed_on, id")
                .param("number", number)
                .query(LegalStore::stored)
                .stream()
                .map(Stored::document)
                .toList();
    }

    /** Every word must occur, in any order; the newest first. */
    public List<LegalDocument> search(String words, int limit, int offset) {
        return jdbc.sql(SELECT
                        + """
                        where search_text like all (:words)
                        order by signed_on desc nulls last, id
                        limit :limit offset :offset
                        """)
                .param("words", patterns(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(LegalStore::stored)
                .stream()
                .map(Stored::document)
                .toList();
    }

    public int count(String words) {
        return jdbc.sql("select count(*) from documents.legal_document where search_text like all (:words)")
                .param("words", patterns(words))
                .query(Integer.class)
                .single();
    }

    /** False if the same body has it already. */
    public boolean add(LegalDocumentId id, LegalDraft draft, @Nullable UnitId owner, @Nullable UserId by) {
        return values(jdbc.sql("""
                                insert into documents.legal_document (id, kind, number, signed_on, issuer, subject,
                                    valid_from, valid_to, confirmed, seen_in, search_text, unit_id, recorded_by)
                                values (:id, :kind, :number, :signed, :issuer, :subject, :from, :to, :confirmed, :seen,
                                    :search, :owner, :by)
                                on conflict do nothing
                                """), draft)
                        .param("id", id.value())
                        .param("owner", owner == null ? null : owner.value())
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    /** False if somebody has changed it meanwhile. */
    public boolean revise(LegalDocumentId id, LegalDraft draft, int version) {
        return values(jdbc.sql("""
                                update documents.legal_document
                                set kind = :kind, number = :number, signed_on = :signed, issuer = :issuer,
                                    subject = :subject, valid_from = :from, valid_to = :to, confirmed = :confirmed,
                                    seen_in = :seen, search_text = :search, version = version + 1
                                where id = :id and version = :version
                                """), draft)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    public boolean relate(Relation relation, @Nullable UserId by) {
        return jdbc.sql("""
                        insert into documents.legal_relation (newer_id, kind, older_id, recorded_by)
                        select n.id, :kind, o.id, cast(:by as uuid)
                        from documents.legal_document n, documents.legal_document o
                        where n.id = :newer and o.id = :older
                        on conflict do nothing
                        """)
                        .param("newer", relation.newer().value())
                        .param("kind", relation.kind().name())
                        .param("older", relation.older().value())
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    /** All in which one of these is the older or the newer. */
    public List<Relation> relations(Collection<LegalDocumentId> ids) {
        return jdbc.sql("""
                        select newer_id, kind, older_id
                        from documents.legal_relation
                        where newer_id = any (:ids) or older_id = any (:ids)
                        order by kind, newer_id, older_id
                        """)
                .param("ids", ids.stream().map(LegalDocumentId::value).toArray(UUID[]::new))
                .query((row, number) -> new Relation(
                        new LegalDocumentId(row.getObject("newer_id", UUID.class)),
                        Relation.Kind.valueOf(row.getString("kind")),
                        new LegalDocumentId(row.getObject("older_id", UUID.class))))
                .list();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec statement, LegalDraft draft) {
        var number = draft.number().orElse(null);
        var search = Vietnamese.fold(String.join(" ", draft.kind(), number == null ? "" : number, draft.issuer(), draft.subject()));
        return statement
                .param("kind", draft.kind())
                .param("number", number)
                .param("signed", draft.signedOn(), Types.DATE)
                .param("issuer", draft.issuer())
                .param("subject", draft.subject())
                .param("from", draft.validFrom(), Types.DATE)
                .param("to", draft.validTo(), Types.DATE)
                .param("confirmed", draft.confirmed())
                .param("seen", draft.seenIn())
                .param("search", search);
    }

    /** A percent sign or an underscore that somebody types is looked for as such. */
    private static String[] patterns(String words) {
        var folded = Vietnamese.fold(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Arrays.stream(folded.split(" ")).map(it -> "%" + it + "%").toArray(String[]::new);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("unit_id", UUID.class);
        var document = new LegalDocument(
                new LegalDocumentId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getObject("signed_on", LocalDate.class)),
                row.getString("issuer"),
                row.getString("subject"),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("confirmed"),
                row.getString("seen_in"));
        return new Stored(document, owner == null ? null : new UnitId(owner), row.getInt("version"));
    }
}
