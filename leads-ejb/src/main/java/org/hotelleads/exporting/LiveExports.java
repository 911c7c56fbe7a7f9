package org.hotelleads.exporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.hotelleads.access.CurrentCaller;
import org.hotelleads.access.Permission;
import org.hotelleads.access.Requires;
import org.hotelleads.export.ExportWish;
import org.hotelleads.export.TableFile;
import org.hotelleads.export.TableFiles;
import org.hotelleads.export.TableLayout;
import org.hotelleads.search.FilterWords;
import org.hotelleads.search.LeadTable;

/** Files of leads that are sent while they are made, and not kept: of any size, as the leads are at one moment. */
@Stateless
public class LiveExports {

    @Inject
    private LeadTable table;

    @Inject
    private RunWishes wishes;

    @Inject
    private AboutLines about;

    @Inject
    private RunBook book;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Looks whether there is anything against the wish, and gives the name for its file.
     *
     * @throws org.hotelleads.system.Refusal if a word of the filter means nothing, or the caller may not see a hotel of it
     */
    @Requires(Permission.EXPORT_LEADS)
    public String fileName(ExportWish wish) {
        return wishes.of(wish).fileName();
    }

    /**
     * Sends the file, and writes down who got it; the transaction lasts as long as the sending.
     *
     * @param locale the language of headings and words
     * @throws IOException if the receiver takes no more; what was sent is no complete file
     */
    @Requires(Permission.EXPORT_LEADS)
    public void send(ExportWish wish, Locale locale, OutputStream to) throws IOException {
        var begun = clock.instant();
        var words = FilterWords.read(wish.query(), caller.get().userId());
        var lines = about.of(words, caller.get().name(), begun, locale);
        var out = new Counted(to);
        var file = TableFiles.open(out, wish.format(), new TableLayout(wish.columns(), locale, wish.bom(), lines));
        file.heading();
        var sending = new Sending(file);
        var rows = table.read(words.filter(), words.sort(), wish.columns(), sending);
        if (sending.fault.isEmpty()) {
            file.close();
        }
        book.sent(wish, begun, rows, out.bytes);
        if (sending.fault.isPresent()) {
            throw sending.fault.get();
        }
    }

    /** Rows on their way, until the receiver is gone. */
    private static final class Sending implements LeadTable.Taker {

        private final TableFile file;
        private Optional<IOException> fault = Optional.empty();

        Sending(TableFile file) {
            this.file = file;
        }

        @Override
        public boolean take(Object[] row) {
            try {
                file.row(row);
                return true;
            } catch (IOException gone) {
                fault = Optional.of(gone);
                return false;
            }
        }
    }

    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
