package vn.chungtay.registry.usecase;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.RegistryAction;

/** Where the caller may look for households. */
@Service
public class OwnAreas {

    private final Access access;

    OwnAreas(Access access) {
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Set<UnitId> where() {
        return access.requireAnywhere(RegistryAction.SEARCH);
    }

    @Transactional(readOnly = true)
    public boolean mayExport() {
        access.requireAnywhere(RegistryAction.SEARCH);
        return access.mayAnywhere(RegistryAction.EXPORT);
    }

    @Transactional(readOnly = true)
    public boolean mayRegister() {
        access.requireAnywhere(RegistryAction.SEARCH);
        return access.mayAnywhere(RegistryAction.CHANGE);
    }
}
