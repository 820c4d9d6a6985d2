package vn.chungtay.documents.usecase;

import static vn.chungtay.documents.DocumentsAction.KEEP_TEMPLATES;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.model.TemplateRow;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.store.TemplateStore;
import vn.chungtay.documents.write.TemplateCheck;
import vn.chungtay.documents.write.TemplateCheck.Fault;
import vn.chungtay.documents.write.WritePapers;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Word templates that officers edit: checked when they are loaded, never changed, replaced by a newer version. */
@Component
public class KeepTemplates {

    private final Access access;
    private final Audit audit;
    private final TemplateStore templates;
    private final WritePapers write;

    KeepTemplates(Access access, Audit audit, TemplateStore templates, WritePapers write) {
        this.access = access;
        this.audit = audit;
        this.templates = templates;
        this.write = write;
    }

    /** Every version of the templates of the units where the caller keeps them. */
    @Transactional(readOnly = true)
    public List<TemplateRow> all() {
        return templates.of(access.requireAnywhere(KEEP_TEMPLATES));
    }

    /** Empty if it was kept; else everything that makes the file unfit. */
    @Transactional
    public List<Fault> load(UnitId unit, PaperKind kind, KeptFile file) {
        access.require(KEEP_TEMPLATES, unit);
        var faults = TemplateCheck.check(file.content());
        if (!faults.isEmpty()) return faults;
        templates.add(unit, kind, file, access.user().orElse(null));
        audit.changed(KEEP_TEMPLATES.code(), unit, Map.of(), Map.of("kind", kind, "file", file.name(), "sha256", file.sha256()));
        return List.of();
    }

    /** From now on the template that comes with the program counts for this kind again. */
    @Transactional
    public void withdraw(UnitId unit, PaperKind kind) {
        access.require(KEEP_TEMPLATES, unit);
        templates.add(unit, kind, null, access.user().orElse(null));
        audit.changed(KEEP_TEMPLATES.code(), unit, Map.of("kind", kind), Map.of());
    }

    @Transactional(readOnly = true)
    public KeptFile file(UUID id) {
        var units = access.requireAnywhere(KEEP_TEMPLATES);
        if (templates.of(units).stream().noneMatch(it -> it.id().equals(id))) throw new NotFound("template");
        return templates.file(id).orElseThrow(() -> new NotFound("template"));
    }

    @Transactional(readOnly = true)
    public KeptFile shipped() {
        access.requireAnywhere(KEEP_TEMPLATES);
        return new KeptFile("mau-van-ban.docx", write.shippedTemplate());
    }
}
