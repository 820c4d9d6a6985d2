package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.LoosePerson;
import vn.chungtay.registry.store.LoosePeople;
import vn.chungtay.shared.NationalId;

/** Who can come into a household without being entered a second time: people who left one and are in none. */
@Service
public class FindLoosePeople {

    private final Access access;
    private final Audit audit;
    private final LoosePeople people;
    private final CheckedScope scope;
    private final Clock clock;

    FindLoosePeople(Access access, Audit audit, LoosePeople people, CheckedScope scope, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.people = people;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public List<LoosePerson> all() {
        var areas = access.requireAnywhere(RegistryAction.CHANGE);
        var found = scope.within(areas, people::all);
        if (!found.isEmpty()) {
            audit.looked(
                    RegistryAction.SEARCH.code(),
                    found.stream().map(LoosePerson::id).toList(),
                    LocalDate.now(clock));
        }
        return found;
    }

    /** Somebody who lives or lived in the caller's area. */
    @Transactional(readOnly = true)
    public Optional<PersonId> byNumber(NationalId number) {
        var areas = access.requireAnywhere(RegistryAction.CHANGE);
        return scope.within(areas, () -> people.byNumber(number));
    }
}
