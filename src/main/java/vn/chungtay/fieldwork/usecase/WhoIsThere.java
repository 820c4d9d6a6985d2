package vn.chungtay.fieldwork.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.store.ReviewerNames;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.OpenToAll;

/** Tells the application in the browser whose session it is. */
@Service
public class WhoIsThere {

    private final Access access;
    private final ReviewerNames names;

    WhoIsThere(Access access, ReviewerNames names) {
        this.access = access;
        this.names = names;
    }

    /** Empty if nobody is signed in. */
    @Transactional
    @OpenToAll("only the caller's own name")
    public Optional<Reviewer> current() {
        return access.user().map(it -> new Reviewer(it, names.of(it)));
    }
}
