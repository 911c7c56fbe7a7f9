package org.hotelleads.batch.export;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotelleads.export.DeliveryTrouble;
import org.hotelleads.export.TargetKind;
import org.hotelleads.export.TargetSetting;
import org.hotelleads.exporting.Courier;
import org.hotelleads.exporting.CourierTrouble;
import org.hotelleads.exporting.FileContent;

/** Uploads files by SFTP, each under a name that nobody looks for until it is complete. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SftpCourier implements Courier {

    private static final int BUFFER = 32 * 1_024;

    private CourierTimes times = CourierTimes.USUAL;

    @Inject
    @ConfigProperty(name = "leads.export.private", defaultValue = "true")
    private boolean privateToo;

    /** For the container. */
    public SftpCourier() {}

    SftpCourier(CourierTimes times, boolean privateToo) {
        this.times = times;
        this.privateToo = privateToo;
    }

    private interface Work {
        void with(SftpClient sftp) throws IOException;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.SFTP;
    }

    @Override
    public void bring(Map<TargetSetting, String> settings, String fileName, FileContent content) {
        connected(settings, sftp -> put(sftp, folder(settings), fileName, content));
    }

    @Override
    public void test(Map<TargetSetting, String> settings) {
        connected(settings, sftp -> {
            put(sftp, folder(settings), Probe.NAME, Probe.CONTENT);
            sftp.remove(folder(settings) + Probe.NAME);
        });
    }

    private void connected(Map<TargetSetting, String> settings, Work work) {
        try (var line = SftpLine.open(settings, times, privateToo)) {
            work.with(line.sftp());
        } catch (SftpException e) {
            throw trouble(e);
        } catch (IOException | RuntimeException e) {
            throw NetTrouble.of(e);
        }
    }

    /** The beginning of each path in it; empty where the user arrives. */
    private static String folder(Map<TargetSetting, String> settings) {
        var folder = settings.getOrDefault(TargetSetting.FOLDER, "");
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    private static void put(SftpClient sftp, String folder, String name, FileContent content) throws IOException {
        var part = folder + "." + name + ".part";
        try {
            try (var from = content.open();
                    var to = sftp.write(part, BUFFER, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
                from.transferTo(to);
            }
            if (sftp.stat(part).getSize() != content.length()) {
                throw new CourierTrouble(DeliveryTrouble.NO_ROOM, "less arrived than was sent");
            }
            rename(sftp, part, folder + name);
        } catch (IOException | RuntimeException e) {
            removeIfThere(sftp, part);
            throw e;
        }
    }

    /** In one step where the server can; else what is there goes first. */
    private static void rename(SftpClient sftp, String from, String to) throws IOException {
        var atOnce = sftp.getExtension(OpenSSHPosixRenameExtension.class);
        if (atOnce != null && atOnce.isSupported()) {
            atOnce.posixRename(from, to);
        } else {
            removeIfThere(sftp, to);
            sftp.rename(from, to);
        }
    }

    private static void removeIfThere(SftpClient sftp, String path) {
        try {
            sftp.remove(path);
        } catch (IOException | RuntimeException notThere) {
            // the next step tells whether that matters
            return;
        }
    }

    private static CourierTrouble trouble(SftpException e) {
        var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        var kind =
                switch (e.getStatus()) {
                    case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT ->
                        DeliveryTrouble.FORBIDDEN;
                    case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH ->
                        DeliveryTrouble.NO_FOLDER;
                    case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                        DeliveryTrouble.NO_ROOM;
                    case SftpConstants.SSH_FX_CONNECTION_LOST, SftpConstants.SSH_FX_NO_CONNECTION ->
                        DeliveryTrouble.NO_ANSWER;
                    default ->
                        said.contains("space") || said.contains("quota")
                                ? DeliveryTrouble.NO_ROOM
                                : DeliveryTrouble.FAULT;
                };
        return new CourierTrouble(kind, "SFTP " + SftpConstants.getStatusName(e.getStatus()), e);
    }
}
