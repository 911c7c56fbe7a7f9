package org.hotelleads.web.privacy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hotelleads.privacy.CertificateJson;
import org.hotelleads.privacy.Certificates;
import org.hotelleads.privacy.GuestFiles;
import org.hotelleads.system.Refusal;
import org.hotelleads.web.faces.Look;
import org.hotelleads.web.rest.PlainRefusal;

/** Gives a signed-in person a certificate, for people or for programs. */
@WebServlet("/privacy/certificate")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient Certificates certificates;

    @EJB
    private transient GuestFiles files;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var certificate = certificates.get(id(request));
            var isPaper = !"json".equals(request.getParameter("format"));
            response.setContentType(isPaper ? "application/pdf" : "application/json");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"certificate-" + certificate.id() + (isPaper ? ".pdf\"" : ".json\""));
            if (isPaper) {
                files.writePdf(
                        certificate, String.valueOf(request.getParameter("language")), response.getOutputStream());
            } else {
                try (var writer = Json.createWriter(response.getOutputStream())) {
                    writer.writeObject(CertificateJson.of(certificate));
                }
            }
        } catch (Refusal refusal) {
            PlainRefusal.tell(refusal, look.getLocale(), response);
        }
    }

    private static UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound("privacy.error.noCertificate");
        }
    }
}
