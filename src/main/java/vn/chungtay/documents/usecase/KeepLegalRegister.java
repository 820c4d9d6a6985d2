package vn.chungtay.documents.usecase;

import static vn.chungtay.documents.DocumentsAction.KEEP_TEMPLATES;
import static vn.chungtay.documents.DocumentsAction.RECORD_LEGAL;
import static vn.chungtay.documents.DocumentsAction.VIEW_LEGAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.model.Citation;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.model.LegalDraft;
import vn.chungtay.documents.model.LegalDraft.Fault;
import vn.chungtay.documents.model.Relation;
import vn.chungtay.documents.store.LegalFileStore;
import vn.chungtay.documents.store.LegalStore;
import vn.chungtay.documents.store.LegalStore.Stored;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** The legal register at work: looked up by everybody, kept by whoever has the right in the unit that recorded. */
@Component
public class KeepLegalRegister {

    private static final int PAGE = 50;

    private final Access access;
    private final Audit audit;
    private final LegalStore register;
    private final LegalFileStore files;

    KeepLegalRegister(Access access, Audit audit, LegalStore register, LegalFileStore files) {
        this.access = access;
        this.audit = audit;
        this.register = register;
        this.files = files;
    }

    public sealed interface Outcome {

        record Recorded(LegalDocumentId id) implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** @param pages how many there are, at least one */
    public record Listing(List<LegalDocument> documents, int total, int page, int pages, boolean mayRecord,
            boolean mayKeepTemplates) {}

    /** One relation, told from the document that is looked at. */
    public record Bond(Relation.Kind kind, boolean byThis, LegalDocument other) {}

    public record Whole(Stored stored, String citation, List<Bond> bonds, Optional<String> fileName, boolean mayChange) {}

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public Listing list(String words, int page) {
        access.requireAnywhere(VIEW_LEGAL);
        var total = register.count(words);
        var pages = Math.max(1, (total + PAGE - 1) / PAGE);
        var shown = Math.clamp(page, 1, pages);
        return new Listing(register.search(words, PAGE, (shown - 1) * PAGE), total, shown, pages,
                access.mayAnywhere(RECORD_LEGAL), access.mayAnywhere(KEEP_TEMPLATES));
    }

    /** All that a list would show, for a file. */
    @Transactional
    public List<LegalDocument> export(String words) {
        access.requireAnywhere(VIEW_LEGAL);
        var found = register.search(words, Integer.MAX_VALUE, 0);
        audit.exported(VIEW_LEGAL.code(), found.size(), Map.of());
        return found;
    }

    @Transactional(readOnly = true)
    public Whole one(LegalDocumentId id) {
        access.requireAnywhere(VIEW_LEGAL);
        var stored = register.find(id).orElseThrow(() -> new NotFound("legal document"));
        var bonds = register.relations(List.of(id)).stream().map(it -> bond(it, id)).toList();
        var may = stored.owner() != null && access.may(RECORD_LEGAL, stored.owner());
        return new Whole(stored, Citation.text(stored.document()), bonds, files.name(id), may);
    }

    private Bond bond(Relation relation, LegalDocumentId id) {
        var byThis = relation.newer().equals(id);
        var other = register.find(byThis ? relation.older() : relation.newer()).orElseThrow();
        return new Bond(relation.kind(), byThis, other.document());
    }

    @Transactional
    public Outcome record(LegalDraft draft, UnitId owner) {
        access.require(RECORD_LEGAL, owner);
        if (!draft.faults().isEmpty()) return new Outcome.Refused(draft.faults());
        var id = LegalDocumentId.next();
        if (!register.add(id, draft, owner, user())) return recordedAlready(draft);
        audit.changed(RECORD_LEGAL.code(), id, Map.of(), values(draft));
        return new Outcome.Recorded(id);
    }

    @Transactional
    public Outcome revise(LegalDocumentId id, LegalDraft draft, int version) {
        access.requireAnywhere(RECORD_LEGAL);
        var before = changeable(id);
        if (!draft.faults().isEmpty()) return new Outcome.Refused(draft.faults());
        var sameNumber = draft.number().map(register::byNumber).orElse(List.of());
        if (sameNumber.stream().anyMatch(it -> !it.id().equals(id) && it.issuer().equalsIgnoreCase(draft.issuer())
                && it.signedOn().equals(Optional.ofNullable(draft.signedOn())))) return recordedAlready(draft);
        if (!register.revise(id, draft, version)) throw new Stale("legal document");
        audit.changed(RECORD_LEGAL.code(), id, Map.of("subject", before.document().subject()), values(draft));
        return new Outcome.Recorded(id);
    }

    /** The one that does something to the other must be one that the caller may change; false if it was said already. */
    @Transactional
    public boolean relate(Relation relation) {
        access.requireAnywhere(RECORD_LEGAL);
        changeable(relation.newer());
        register.find(relation.older()).orElseThrow(() -> new NotFound("legal document"));
        if (relation.newer().equals(relation.older()) || !register.relate(relation, user())) return false;
        audit.changed(RECORD_LEGAL.code(), relation.newer(), Map.of(), Map.of(relation.kind().name(), relation.older().value()));
        return true;
    }

    @Transactional
    public void attach(LegalDocumentId id, KeptFile file) {
        access.requireAnywhere(RECORD_LEGAL);
        changeable(id);
        files.keep(id, file, user());
        audit.changed(RECORD_LEGAL.code(), id, Map.of(), Map.of("file", file.name(), "sha256", file.sha256()));
    }

    @Transactional(readOnly = true)
    public KeptFile file(LegalDocumentId id) {
        access.requireAnywhere(VIEW_LEGAL);
        return files.find(id).orElseThrow(() -> new NotFound("file of a legal document"));
    }

    /** What came with the program is nobody's; whoever knows better records it anew or tells us. */
    private Stored changeable(LegalDocumentId id) {
        var stored = register.find(id).orElseThrow(() -> new NotFound("legal document"));
        if (stored.owner() == null) access.requireSystem();
        else access.require(RECORD_LEGAL, stored.owner());
        return stored;
    }

    private static Outcome recordedAlready(LegalDraft draft) {
        return new Outcome.Refused(List.of(new LegalDraft.RecordedAlready(draft.number().orElse(""), draft.issuer())));
    }

    private @Nullable UserId user() {
        return access.user().orElse(null);
    }

    private static Map<String, ?> values(LegalDraft draft) {
        return Map.of("kind", draft.kind(), "number", draft.number().orElse(""), "issuer", draft.issuer(), "subject", draft.subject());
    }
}
