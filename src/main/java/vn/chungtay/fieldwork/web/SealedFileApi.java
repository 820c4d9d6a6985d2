package vn.chungtay.fieldwork.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.fieldwork.store.SealedFileJson;
import vn.chungtay.fieldwork.usecase.SignedReceipt;
import vn.chungtay.fieldwork.usecase.TakeSealedFile;

/** Where a revoked device leaves what it still has. It is open to all; whoever is no device of ours is told nothing. */
@RestController
@RequestMapping("/public/field/files")
class SealedFileApi {

    private final TakeSealedFile files;
    private final OpenDoor door;

    /** A file is in memory several times while it is opened; strangers must not fill that. */
    private final Semaphore reading = new Semaphore(2);

    SealedFileApi(TakeSealedFile files, OpenDoor door) {
        this.files = files;
        this.door = door;
    }

    record Receipts(List<SignedReceipt> receipts) {}

    @PostMapping
    ResponseEntity<?> take(HttpServletRequest request) throws IOException {
        if (!door.lets(request.getRemoteAddr())) return FieldProblem.of(HttpStatus.TOO_MANY_REQUESTS, "too_many");
        var body = request.getInputStream();
        var beginning = body.readNBytes(SealedFileJson.SENDER_WITHIN);
        if (SealedFileJson.sender(beginning).filter(files::waitsFor).isEmpty()) return notOurs();
        if (!reading.tryAcquire()) return FieldProblem.of(HttpStatus.TOO_MANY_REQUESTS, "too_many");
        try {
            return whole(beginning, body);
        } finally {
            reading.release();
        }
    }

    private ResponseEntity<?> whole(byte[] beginning, InputStream body) throws IOException {
        var rest = body.readNBytes(SealedFileJson.LARGEST_LEFT - beginning.length + 1);
        if (beginning.length + rest.length > SealedFileJson.LARGEST_LEFT) {
            return FieldProblem.of(HttpStatus.CONTENT_TOO_LARGE, "too_large");
        }
        return switch (files.takeFromAnybody(joined(beginning, rest))) {
            case TakeSealedFile.Result.Received it -> ResponseEntity.ok(new Receipts(it.receipts()));
            case TakeSealedFile.Result.NotOurs _ -> notOurs();
        };
    }

    private static byte[] joined(byte[] beginning, byte[] rest) {
        var whole = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, whole, beginning.length, rest.length);
        return whole;
    }

    private static ResponseEntity<?> notOurs() {
        return FieldProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not_ours");
    }
}
