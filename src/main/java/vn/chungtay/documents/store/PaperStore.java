package vn.chungtay.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.IssuedPaperId;
import vn.chungtay.documents.model.IssuedPaper;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;

/** The number book and the papers in it. Rows are only added. */
@Component
public class PaperStore {

    private static final String SELECT =
            """
            select id, unit_id, year, number, kind, symbol, signed_on, subject, signer
            from documents.issued_paper
            """;
    private static final String MATCH =
            """
            where unit_id in (select a.unit_id from geography.ancestry a where a.ancestor_id = any (:units))
              and (:words = '' or folded @@ plainto_tsquery('simple', :words))
              and (:exact = '' or exact @@ plainto_tsquery('simple', :exact))
            """;

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else gives a number of this book until the transaction ends. */
    public void lockBook(UnitId unit, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:book, 0))")
                .param("book", "documents.paper_number " + unit.value() + " " + year)
                .query((row, number) -> true)
                .single();
    }

    /** 0 if the book is blank. */
    public int last(UnitId unit, int year) {
        return jdbc.sql("select coalesce(max(number), 0) from documents.paper_number where unit_id = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Enters the numbers after the last one up to this one; all but this one as given outside. */
    public void enter(UnitId unit, int year, int number, String outsideNote) {
        jdbc.sql("""
                insert into documents.paper_number (unit_id, year, number, outside_note)
                select :unit, :year, n, case when n < :number then :note end
                from generate_series(:first, :number) n
                """)
                .param("unit", unit.value())
                .param("year", year)
                .param("number", number)
                .param("first", last(unit, year) + 1)
                .param("note", outsideNote)
                .update();
    }

    public void add(IssuedPaperId id, UnitId unit, OfficialPaper paper, String body, @Nullable UserId by) {
        var signed = paper.placed().date().orElseThrow();
        var text = paper.number().text() + " " + paper.kind().text() + " " + paper.subject() + " " + body;
        jdbc.sql("""
                insert into documents.issued_paper (id, unit_id, year, number, kind, symbol, signed_on, subject, signer,
                    body, folded, exact, issued_by)
                values (:id, :unit, :year, :number, :kind, :symbol, :signed, :subject, :signer, :body,
                    to_tsvector('simple', :folded), to_tsvector('simple', :exact), :by)
                """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("year", signed.getYear())
                .param("number", paper.number().number().orElseThrow())
                .param("kind", paper.kind().text())
                .param("symbol", paper.number().symbol())
                .param("signed", signed)
                .param("subject", paper.subject())
                .param("signer", paper.signatures().getLast().name())
                .param("body", body)
                .param("folded", words(Vietnamese.fold(text)))
                .param("exact", words(text))
                .param("by", by == null ? null : by.value())
                .update();
    }

    public Optional<IssuedPaper> find(IssuedPaperId id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(PaperStore::paper).optional();
    }

    public String body(IssuedPaperId id) {
        return jdbc.sql("select body from documents.issued_paper where id = :id").param("id", id.value()).query(String.class).single();
    }

    /**
     * Papers of these units and of all that were ever below them, because an archive outlives its unit. Words with tone
     * marks are found with these marks only, words without with any.
     */
    public List<IssuedPaper> search(Collection<UnitId> units, String words, int limit, int offset) {
        return matching(jdbc.sql(SELECT + MATCH + "order by signed_on desc, number desc, id limit :limit offset :offset"), units, words)
                .param("limit", limit)
                .param("offset", offset)
                .query(PaperStore::paper)
                .list();
    }

    public int count(Collection<UnitId> units, String words) {
        return matching(jdbc.sql("select count(*) from documents.issued_paper " + MATCH), units, words)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec matching(
            JdbcClient.StatementSpec statement, Collection<UnitId> units, String words) {
        return statement
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("words", words(Vietnamese.fold(words)))
                .param("exact", marked(words));
    }

    /** The words that bear a mark; the others may be meant with any. */
    private static String marked(String typed) {
        var marked = new StringBuilder();
        for (var word : words(typed).split(" ")) {
            if (!word.equalsIgnoreCase(Vietnamese.fold(word))) marked.append(word).append(' ');
        }
        return marked.toString().strip();
    }

    /** Letters and digits only, so that the number 144/KH-UBND is three words wherever it stands. */
    private static String words(String text) {
        return Vietnamese.nfc(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static IssuedPaper paper(ResultSet row, int number) throws SQLException {
        return new IssuedPaper(
                new IssuedPaperId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("symbol"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("subject"),
                row.getString("signer"));
    }
}
