package vn.chungtay.documents.usecase;

import static vn.chungtay.documents.DocumentsAction.VIEW_LEGAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.documents.CitationHint;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.LegalRegister;
import vn.chungtay.documents.model.Citation;
import vn.chungtay.documents.model.NumberSymbol;
import vn.chungtay.documents.model.Relation;
import vn.chungtay.documents.store.LegalStore;
import vn.chungtay.documents.store.ShippedLegal;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.OpenToAll;

/** Answers other modules from the legal register, and sees to it that what comes with the program is there. */
@Component
class CiteLegalDocuments implements LegalRegister, SmartInitializingSingleton {

    private final Access access;
    private final LegalStore register;
    private final ShippedLegal shipped;
    private final TransactionTemplate transaction;

    CiteLegalDocuments(Access access, LegalStore register, ShippedLegal shipped, TransactionTemplate transaction) {
        this.access = access;
        this.register = register;
        this.shipped = shipped;
        this.transaction = transaction;
    }

    /** What is there already stays as it is. */
    @Override
    @OpenToAll("the program itself brings its data")
    public void afterSingletonsInstantiated() {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            shipped.documents().forEach(it -> register.add(it.id(), it.draft(), null, null));
            shipped.relations().forEach(it -> register.relate(it, null));
        }));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LegalDocument> find(LegalDocumentId id) {
        access.requireAnywhere(VIEW_LEGAL);
        return register.find(id).map(LegalStore.Stored::document);
    }

    @Override
    @Transactional(readOnly = true)
    public List<LegalDocument> byNumber(String number) {
        access.requireAnywhere(VIEW_LEGAL);
        return register.byNumber(NumberSymbol.tidy(number));
    }

    @Override
    @Transactional(readOnly = true)
    public List<LegalDocument> search(String words, int limit) {
        access.requireAnywhere(VIEW_LEGAL);
        return register.search(words, limit, 0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> citations(Collection<LegalDocumentId> cited) {
        access.requireAnywhere(VIEW_LEGAL);
        return Citation.inOrder(register.all(cited)).stream().map(Citation::line).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CitationHint> hints(Collection<LegalDocumentId> cited, LocalDate day) {
        access.requireAnywhere(VIEW_LEGAL);
        var relations = register.relations(cited);
        var needed = new HashSet<>(cited);
        relations.forEach(it -> needed.add(it.newer()));
        var documents = new HashMap<LegalDocumentId, LegalDocument>();
        register.all(needed).forEach(it -> documents.put(it.id(), it));
        var hints = new ArrayList<CitationHint>();
        for (var document : Citation.inOrder(register.all(cited))) {
            document.valid().lastDay().filter(it -> it.isBefore(day))
                    .ifPresent(it -> hints.add(new CitationHint.NoLongerValid(document, it)));
            for (var relation : relations) hint(relation, document, cited, documents, day).ifPresent(hints::add);
        }
        return hints;
    }

    private static Optional<CitationHint> hint(Relation relation, LegalDocument document, Collection<LegalDocumentId> cited,
            Map<LegalDocumentId, LegalDocument> documents, LocalDate day) {
        var newer = documents.get(relation.newer());
        var late = newer.signedOn().filter(it -> it.isAfter(day)).isPresent();
        if (!relation.older().equals(document.id()) || late) return Optional.empty();
        return switch (relation.kind()) {
            case GUIDES -> Optional.empty();
            case REPLACES -> Optional.of(new CitationHint.ReplacedBy(document, newer));
            case AMENDS -> cited.contains(newer.id()) ? Optional.empty() : Optional.of(new CitationHint.AmendedBy(document, newer));
        };
    }
}
