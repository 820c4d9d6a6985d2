package vn.chungtay.campaigns.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.usecase.WriteVillagePapers;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;

/** Hands out the papers of a village. */
@Controller
@RequestMapping("/campaigns/{campaign}")
class VillagePaperController {

    private final WriteVillagePapers papers;

    VillagePaperController(WriteVillagePapers papers) {
        this.papers = papers;
    }

    /** Which paper of a posting. */
    enum PostingPaper {
        LIST,
        END
    }

    @GetMapping("/villages/{village}/invitation")
    ResponseEntity<byte[]> invitation(
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam LocalDate on,
            @RequestParam LocalTime at,
            @RequestParam String place,
            @RequestParam Format format) {
        return file(papers.invitation(new CampaignId(campaign), new UnitId(village), on, at, place.strip(), format));
    }

    @GetMapping("/meetings/{meeting}/file")
    ResponseEntity<byte[]> minutes(@PathVariable UUID campaign, @PathVariable UUID meeting, @RequestParam Format format) {
        return file(papers.minutes(new MeetingId(meeting), format));
    }

    @GetMapping("/postings/{posting}/file")
    ResponseEntity<byte[]> posting(
            @PathVariable UUID campaign, @PathVariable UUID posting, @RequestParam PostingPaper paper, @RequestParam Format format) {
        var id = new PostingId(posting);
        return file(switch (paper) {
            case LIST -> papers.posted(id, format);
            case END -> papers.end(id, format).orElseThrow(() -> new NotFound("minutes of a posting that still hangs"));
        });
    }

    private static ResponseEntity<byte[]> file(PaperFile file) {
        var saved = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> headers.setContentDisposition(saved))
                .body(file.content());
    }
}
