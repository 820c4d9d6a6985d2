package vn.chungtay.identity.usecase;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.identity.TrailQuery;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.store.TrailList;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;

/** Answers who changed this, who looked at it, how far back, and what left the system. Asking is written down too. */
@Service
public class SearchTrail {

    /** What a spreadsheet still opens; whoever needs more asks for fewer days. */
    public static final int MOST_LINES = 200_000;

    private final Access access;
    private final TrailList trail;
    private final Audit audit;

    SearchTrail(Access access, TrailList trail, Audit audit) {
        this.access = access;
        this.trail = trail;
        this.audit = audit;
    }

    @Transactional
    public List<TrailList.Row> search(TrailQuery query, int offset, int limit) {
        var areas = access.requireAnywhere(IdentityAction.VIEW_TRAIL);
        var rows = trail.page(areas, query, offset, limit);
        var about = query.subject() == null ? List.<UserId>of() : List.of(new UserId(query.subject()));
        audit.looked(IdentityAction.VIEW_TRAIL.code(), about, null);
        return rows;
    }

    /**
     * The found lines as a file, newest first. That it was taken out is itself a line.
     *
     * @param cells what to write of a line, a value for each column
     */
    @Transactional
    public SheetFile write(
            TrailQuery query, SheetFormat format, Function<RowSource, Table> table, Function<TrailList.Row, List<?>> cells) {
        var areas = access.requireAnywhere(IdentityAction.VIEW_TRAIL);
        RowSource rows = sink -> trail.each(areas, query, MOST_LINES, line -> sink.accept(cells.apply(line)));
        var file = SheetFile.write(format, table.apply(rows));
        audit.exported(IdentityAction.VIEW_TRAIL.code(), file.rows(), Map.of("format", format));
        return file;
    }
}
