package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.SearchQuestion;
import vn.chungtay.registry.store.PeopleSearch;
import vn.chungtay.registry.store.PeopleSearch.Found;
import vn.chungtay.registry.store.PeopleSearch.Row;

/** Search comes first: nobody leafs through the register. */
@Service
public class FindPeople {

    private final Access access;
    private final Audit audit;
    private final PeopleSearch search;
    private final CheckedScope scope;

    FindPeople(Access access, Audit audit, PeopleSearch search, CheckedScope scope) {
        this.access = access;
        this.audit = audit;
        this.search = search;
        this.scope = scope;
    }

    @Transactional
    public Found find(SearchQuestion question) {
        var areas = access.requireAnywhere(RegistryAction.SEARCH);
        if (question.isEmpty()) return new Found(List.of(), 0);
        var found = scope.within(areas, () -> search.find(question));
        if (!found.rows().isEmpty()) {
            audit.looked(
                    RegistryAction.SEARCH.code(),
                    found.rows().stream().map(Row::person).toList(),
                    question.asOf());
        }
        return found;
    }

    /**
     * Everybody found, up to the size of the question's page, to leave the system as a file. What was typed may be a
     * name, so the trail does not keep it.
     */
    @Transactional
    public Found export(SearchQuestion question) {
        var areas = access.requireAnywhere(RegistryAction.EXPORT);
        var found = question.isEmpty() ? new Found(List.of(), 0) : scope.within(areas, () -> search.find(question));
        audit.exported(
                RegistryAction.EXPORT.code(),
                found.rows().size(),
                Map.of("search", true, "as_of", question.asOf().toString()));
        return found;
    }
}
