package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.paper.CodePicture;
import vn.chungtay.campaigns.model.request.Reference;
import vn.chungtay.campaigns.model.request.RequestPapers;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.campaigns.usecase.WriteReviewPapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.Papers;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;

/** Writes what whoever asked gets: the code on the receipt, and the refusal. */
@Service
public class WriteRequestPapers {

    private final Access access;
    private final ReviewRequestStore requests;
    private final CommuneOffices offices;
    private final Papers papers;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    /** @param address under which this program is known outside; empty if there is none */
    WriteRequestPapers(
            Access access,
            ReviewRequestStore requests,
            CommuneOffices offices,
            Papers papers,
            MessageSource messages,
            Clock clock,
            @Value("${chungtay.public-address:}") String address) {
        this.access = access;
        this.requests = requests;
        this.offices = offices;
        this.papers = papers;
        this.messages = messages;
        this.clock = clock;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** Leads to the page that says how far the request is; without a known address it holds the reference alone. */
    @OpenToAll("it draws what the caller has already")
    public CodePicture code(Reference reference) {
        return CodePicture.of(address.isEmpty() ? reference.grouped() : address + "/public/requests/" + reference.grouped());
    }

    /** The written refusal, prepared or signed; empty if there is none. */
    @Transactional
    public Optional<PaperFile> refusal(ReviewRequestId id, Format format) {
        var it = requests.find(id).orElseThrow(() -> new NotFound("request"));
        access.require(CampaignsAction.RUN, it.unit(), List.of(id), null);
        if (it.written().isEmpty()) return Optional.empty();
        var today = LocalDate.now(clock);
        var wish = messages.getMessage("campaigns.wish.paper." + it.asked().wish(), null, Vietnamese.LOCALE);
        var paper = RequestPapers.refusal(offices.of(it.unit(), today), it, wish, today);
        var content = format == Format.PDF ? papers.pdf(paper) : papers.word(paper, it.unit());
        return Optional.of(new PaperFile("tu-choi-ra-soat" + format.ending(), content));
    }
}
