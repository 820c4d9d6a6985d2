package vn.chungtay.interop.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.interop.model.ImportState;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.interop.model.KnownHousehold;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.interop.store.FindingStore;
import vn.chungtay.interop.store.ImportStore;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.platform.NotFound;

/** A list on its way into the register: brought, checked, applied. Nothing is written before somebody has seen the check. */
@Service
public class ImportLists {

    private static final int SHOWN = 200;

    private final Access access;
    private final ImportStore imports;
    private final FindingStore findings;
    private final Jobs jobs;
    private final Audit audit;

    ImportLists(Access access, ImportStore imports, FindingStore findings, Jobs jobs, Audit audit) {
        this.access = access;
        this.imports = imports;
        this.findings = findings;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** A list with the first of its mistakes and changes. */
    public record Report(ImportView list, List<Mistake> mistakes, List<FindingStore.Change> changes, List<KnownHousehold> missing) {}

    /** Where the caller may bring lists for. */
    @Transactional(readOnly = true)
    public Set<UnitId> units() {
        return access.requireAnywhere(InteropAction.IMPORT);
    }

    @Transactional(readOnly = true)
    public List<ImportView> newest() {
        access.requireAnywhere(InteropAction.IMPORT);
        return imports.newest(SHOWN);
    }

    /** The same, to leave the system as a file. */
    @Transactional
    public List<ImportView> export() {
        access.requireAnywhere(InteropAction.IMPORT);
        var lists = imports.newest(SHOWN);
        audit.exported(InteropAction.IMPORT.code(), lists.size(), Map.of("lists", true));
        return lists;
    }

    /** Keeps the original and plans its check. */
    @Transactional
    public ImportId bring(String fileName, long size, InputStream content, UnitId unit, LocalDate from) throws IOException {
        access.require(InteropAction.IMPORT, unit);
        var id = ImportId.next();
        imports.add(id, fileName, size, unit, from, content);
        imports.planned(id, jobs.plan(CheckJob.KIND, id.value().toString()));
        audit.changed(InteropAction.IMPORT.code(), id, Map.of(), Map.of("state", ImportState.CHECKING.name(), "bytes", size));
        return id;
    }

    @Transactional(readOnly = true)
    public Report report(ImportId id) {
        access.requireAnywhere(InteropAction.IMPORT);
        return new Report(find(id), findings.mistakes(id, SHOWN), findings.changes(id, SHOWN), findings.missing(id, SHOWN));
    }

    /** Plans the writing of a checked list without mistakes; asked twice it happens once. */
    @Transactional
    public void apply(ImportId id) {
        var list = find(id);
        access.require(InteropAction.IMPORT, list.unit());
        if (!list.isApplicable() || !imports.move(id, ImportState.CHECKED, ImportState.APPLYING)) return;
        imports.planned(id, jobs.plan(ApplyJob.KIND, id.value().toString()));
    }

    /** Plans another check of the kept original, of a list that waited too long or whose register has changed. */
    @Transactional
    public void checkAgain(ImportId id) {
        var list = find(id);
        access.require(InteropAction.IMPORT, list.unit());
        if (!imports.move(id, ImportState.CHECKED, ImportState.CHECKING)) return;
        imports.planned(id, jobs.plan(CheckJob.KIND, id.value().toString()));
    }

    private ImportView find(ImportId id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import " + id.value()));
    }
}
