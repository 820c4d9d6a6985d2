package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintPapers;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.Papers;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Writes the papers of a complaint as Word and as PDF. */
@Service
public class WriteComplaintPapers {

    private final Access access;
    private final ComplaintStore complaints;
    private final DecisionStore decisions;
    private final CommuneOffices offices;
    private final Papers papers;
    private final Clock clock;

    WriteComplaintPapers(
            Access access, ComplaintStore complaints, DecisionStore decisions, CommuneOffices offices, Papers papers, Clock clock) {
        this.access = access;
        this.complaints = complaints;
        this.decisions = decisions;
        this.offices = offices;
        this.papers = papers;
        this.clock = clock;
    }

    /** Which paper. */
    public enum Kind {
        /** That it was taken up, or that it was not. */
        NOTICE("thong-bao-thu-ly-khieu-nai"),
        DECISION("quyet-dinh-giai-quyet-khieu-nai");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    /** Empty as long as there is nothing to write. */
    @Transactional
    public Optional<PaperFile> write(ComplaintId id, Kind kind, Format format) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, it.unit(), List.of(id), null);
        var contested = decisions.find(it.decision()).flatMap(Decision::recognised).orElseThrow();
        var paper = composed(it, kind, contested, LocalDate.now(clock));
        if (paper == null) return Optional.empty();
        var content = format == Format.PDF ? papers.pdf(paper) : papers.word(paper, it.decidedIn());
        return Optional.of(new PaperFile(kind.file + "-" + it.number() + format.ending(), content));
    }

    private @Nullable OfficialPaper composed(Complaint it, Kind kind, Decision.Act contested, LocalDate today) {
        var office = offices.of(it.decidedIn(), today);
        return switch (kind) {
            case NOTICE -> it.terms().acceptedOn() == null && it.notAccepted() == null
                    ? null
                    : ComplaintPapers.notice(office, it, contested, today);
            case DECISION -> it.answer() == null ? null : ComplaintPapers.decision(office, it, contested, today);
        };
    }
}
