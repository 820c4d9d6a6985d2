package vn.chungtay.registry.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.registry.Inhabited;
import vn.chungtay.registry.Origin;
import vn.chungtay.registry.store.Origins;

/** Tells invented people from real ones. */
@Service
class LookWhoLivesHere implements Inhabited {

    private final Access access;
    private final Origins origins;

    LookWhoLivesHere(Access access, Origins origins) {
        this.access = access;
        this.origins = origins;
    }

    @Override
    @SystemOnly
    @Transactional(readOnly = true)
    public boolean otherwiseThan(Origin origin) {
        access.requireSystem();
        return origins.anyBut(origin);
    }
}
