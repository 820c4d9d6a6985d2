package vn.chungtay.fieldwork.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.fieldwork.model.PictureAnswer;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.model.PictureRefusal;
import vn.chungtay.fieldwork.model.PictureUpload;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.usecase.TakePicture;
import vn.chungtay.survey.SheetId;

/**
 * Pictures from devices, in pieces (ADR 64). Every piece says what it belongs to; each answer says in {@code Upload-Offset}
 * how many bytes are here, and in its body the same for who cannot read headers.
 */
@RestController
@RequestMapping("/api/field/pictures/{id}")
class PictureApi {

    private static final String OFFSET = "Upload-Offset";

    private final TakePicture pictures;

    PictureApi(TakePicture pictures) {
        this.pictures = pictures;
    }

    /** Bytes of the picture that are here. */
    record Reached(int offset) {}

    @RequestMapping(method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable UUID id) {
        var offset = pictures.offset(new PictureId(id));
        return ResponseEntity.ok().header(OFFSET, String.valueOf(offset.orElse(0))).build();
    }

    /** @param owner , subject, sheet and question: which answer of which sheet names the picture */
    @PutMapping(consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE, "image/*"})
    ResponseEntity<?> take(
            @PathVariable UUID id,
            @RequestParam String owner,
            @RequestParam UUID subject,
            @RequestParam UUID sheet,
            @RequestParam String question,
            @RequestHeader(OFFSET) int offset,
            @RequestHeader("Upload-Length") int length,
            @RequestHeader("Upload-Digest") String digest,
            HttpServletRequest request)
            throws IOException {
        var about = new Visited(owner, new Visited.Subject(subject));
        var upload = new PictureUpload(new PictureId(id), about, new SheetId(sheet), question, length, digest);
        // One byte more than a piece may have tells that there are too many, however many there are.
        var piece = request.getInputStream().readNBytes(PictureUpload.LARGEST_PIECE + 1);
        return switch (pictures.take(upload, offset, piece)) {
            case PictureAnswer.Kept it -> ResponseEntity.ok().header(OFFSET, String.valueOf(it.offset())).body(new Reached(it.offset()));
            case PictureAnswer.OtherOffset it -> otherOffset(it.offset());
            case PictureAnswer.Refused it -> problem(status(it.because()), it.because().code());
        };
    }

    private static ResponseEntity<ProblemDetail> otherOffset(int there) {
        var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setProperty("code", "other_offset");
        problem.setProperty("offset", there);
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(OFFSET, String.valueOf(there))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code) {
        var problem = ProblemDetail.forStatus(status);
        problem.setProperty("code", code);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static HttpStatus status(PictureRefusal because) {
        return switch (because) {
            case TOO_LARGE, PIECE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case OTHER_PICTURE -> HttpStatus.CONFLICT;
            case NO_SUBJECT -> HttpStatus.NOT_FOUND;
            case NO_RIGHT -> HttpStatus.FORBIDDEN;
            case MALFORMED, NOT_A_PICTURE, DIGEST_DIFFERS, TOO_MANY -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
