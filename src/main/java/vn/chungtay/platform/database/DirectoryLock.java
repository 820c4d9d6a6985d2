package vn.chungtay.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One program at a time works on a data directory. The operating system frees the lock of a killed one. */
public final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the directory if need be, and refuses with a sentence for people if it cannot be used. */
    public static DirectoryLock of(Path data) {
        try {
            Files.createDirectories(data);
            return lock(data);
        } catch (FileSystemException e) {
            throw notWritable(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + data, e);
        }
    }

    private static DirectoryLock lock(Path data) throws IOException {
        var channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return new DirectoryLock(channel);
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same answer as for another process
        }
        channel.close();
        throw new CannotStart(
                "Một chương trình Chung Tay khác đang chạy trên thư mục dữ liệu " + data
                        + ". Xin dừng chương trình đó hoặc chọn thư mục khác bằng --data.",
                "Another Chung Tay is running on the data directory " + data
                        + ". Please stop it or choose another directory with --data.");
    }

    private static CannotStart notWritable(Path data) {
        return new CannotStart(
                "Không ghi được vào thư mục dữ liệu " + data + ". Xin kiểm tra quyền hoặc chọn thư mục khác bằng --data.",
                "The data directory " + data
                        + " cannot be written. Please check its permissions or choose another one with --data.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
