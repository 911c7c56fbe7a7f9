package org.hotelleads.export;

import java.util.Optional;
import java.util.UUID;
import org.hotelleads.access.User;

/**
 * A mail about the file of a schedule is to be written: told within the transaction in which that becomes certain.
 *
 * @param run the run whose page the mail leads to
 * @param what the name of the schedule
 */
public sealed interface ExportMail {

    UUID run();

    String what();

    User to();

    /**
     * There is a file for somebody.
     *
     * @param rows how many leads are in it
     * @param bytes how large it is
     * @param content the file itself; empty if the mail only leads to it
     * @param tooLarge whether it would go with the mail if it were smaller
     */
    record Ready(
            UUID run,
            String what,
            User to,
            String fileName,
            String mediaType,
            long rows,
            long bytes,
            Optional<byte[]> content,
            boolean tooLarge)
            implements ExportMail {}

    /**
     * There is no file, or it could not be brought to where it belongs.
     *
     * @param receiver where it could not be brought to; empty if there is no file
     * @param whyKey the key of the text that says why
     * @param detail what else is known, for those who run the server; empty for nothing
     */
    record Failed(UUID run, String what, User to, Optional<String> receiver, String whyKey, String detail)
            implements ExportMail {}
}
