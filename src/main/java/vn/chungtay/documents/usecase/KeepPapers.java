package vn.chungtay.documents.usecase;

import static vn.chungtay.documents.DocumentsAction.ISSUE_PAPER;
import static vn.chungtay.documents.DocumentsAction.VIEW_PAPERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.documents.IssueOutcome;
import vn.chungtay.documents.IssuedPaperId;
import vn.chungtay.documents.PaperArchive;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.model.FileRow;
import vn.chungtay.documents.model.IssuedPaper;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.store.PaperFileStore;
import vn.chungtay.documents.store.PaperStore;
import vn.chungtay.documents.write.WritePapers;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;

/** The archive: papers get their number, are kept in every version, and are found again. */
@Component
public class KeepPapers implements PaperArchive {

    private static final int PAGE = 50;
    private static final String OUTSIDE = "ban hành ngoài hệ thống";

    private final Access access;
    private final Audit audit;
    private final PaperStore papers;
    private final PaperFileStore files;
    private final Papers writer;
    private final WritePapers write;

    KeepPapers(Access access, Audit audit, PaperStore papers, PaperFileStore files, Papers writer, WritePapers write) {
        this.access = access;
        this.audit = audit;
        this.papers = papers;
        this.files = files;
        this.writer = writer;
        this.write = write;
    }

    public record Listing(List<IssuedPaper> papers, int total, int page, int pages) {}

    /** @param mayKeep whether the caller may add the signed file */
    public record Whole(IssuedPaper paper, String body, List<FileRow> files, boolean mayKeep) {}

    @Override
    @Transactional
    public IssueOutcome issue(UnitId unit, OfficialPaper draft, LocalDate signedOn, OptionalInt wanted) {
        access.require(ISSUE_PAPER, unit);
        var year = signedOn.getYear();
        papers.lockBook(unit, year);
        var next = papers.last(unit, year) + 1;
        var number = wanted.orElse(next);
        if (number < next) return new IssueOutcome.NumberTaken(number, year, next);
        papers.enter(unit, year, number, OUTSIDE);
        var issued = draft.issued(
                PaperNumber.issued(number, draft.number().symbol()), PlaceAndDate.on(draft.placed().place(), signedOn));
        return new IssueOutcome.Issued(keep(unit, issued), issued);
    }

    private IssuedPaperId keep(UnitId unit, OfficialPaper paper) {
        var id = IssuedPaperId.next();
        var by = access.user().orElse(null);
        papers.add(id, unit, paper, write.text(paper), by);
        var name = paper.number().text().replace('/', '-');
        var word = new KeptFile(name + ".docx", writer.word(paper, unit));
        files.add(id, word, false, by);
        files.add(id, new KeptFile(name + ".pdf", writer.pdf(paper)), false, by);
        audit.changed(ISSUE_PAPER.code(), id, Map.of(), Map.of("number", paper.number().text(), "sha256", word.sha256()));
        return id;
    }

    @Override
    @OpenToAll("the module that owns the paper has asked")
    @Transactional(readOnly = true)
    public Optional<PaperFile> file(IssuedPaperId paper, String ending) {
        return files.of(paper).stream()
                .filter(it -> !it.signed() && it.name().endsWith(ending))
                .findFirst()
                .flatMap(it -> files.find(paper, it.version()))
                .map(it -> new PaperFile(it.name(), it.content()));
    }

    /** @param page from 1 */
    @Transactional(readOnly = true)
    public Listing list(String words, int page) {
        var units = access.requireAnywhere(VIEW_PAPERS);
        var total = papers.count(units, words);
        var pages = Math.max(1, (total + PAGE - 1) / PAGE);
        var shown = Math.clamp(page, 1, pages);
        return new Listing(papers.search(units, words, PAGE, (shown - 1) * PAGE), total, shown, pages);
    }

    @Transactional(readOnly = true)
    public List<IssuedPaper> export(String words) {
        return papers.search(access.requireAnywhere(VIEW_PAPERS), words, Integer.MAX_VALUE, 0);
    }

    @Transactional(readOnly = true)
    public Whole one(IssuedPaperId id) {
        var paper = papers.find(id).orElseThrow(() -> new NotFound("issued paper"));
        access.require(VIEW_PAPERS, paper.unit());
        return new Whole(paper, papers.body(id), files.of(id), access.may(ISSUE_PAPER, paper.unit()));
    }

    @Transactional(readOnly = true)
    public KeptFile file(IssuedPaperId id, int version) {
        var paper = papers.find(id).orElseThrow(() -> new NotFound("issued paper"));
        access.require(VIEW_PAPERS, paper.unit());
        return files.find(id, version).orElseThrow(() -> new NotFound("file of a paper"));
    }

    /** The file with signature and seal, filled back after issue; earlier files stay. */
    @Transactional
    public void keepSigned(IssuedPaperId id, KeptFile file) {
        var paper = papers.find(id).orElseThrow(() -> new NotFound("issued paper"));
        access.require(ISSUE_PAPER, paper.unit());
        files.add(id, file, true, access.user().orElse(null));
        audit.changed(ISSUE_PAPER.code(), id, Map.of(), Map.of("file", file.name(), "sha256", file.sha256()));
    }
}
