package vn.chungtay.identity.usecase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.identity.TrailQuery;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.store.TrailList;

/** Answers who changed this, who looked at it, how far back, and what left the system. Asking is written down too. */
@Service
public class SearchTrail {

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
        access.home().ifPresent(audit::in);
        var about = query.subject() == null ? List.<UserId>of() : List.of(new UserId(query.subject()));
        audit.looked(IdentityAction.VIEW_TRAIL.code(), about, null);
        return rows;
    }
}
