package org.hotelleads.connector.opera;

import jakarta.ws.rs.HeaderParam;

/** What each question to OPERA carries on its head; {@code x-hotelid} is also what the token is checked against. */
public final class OperaHeaders {

    @HeaderParam("Authorization")
    private final String authorization;

    @HeaderParam("x-app-key")
    private final String appKey;

    @HeaderParam("x-hotelid")
    private final String hotel;

    @HeaderParam("x-request-id")
    private final String request;

    OperaHeaders(String token, String appKey, String hotel, String request) {
        this.authorization = "Bearer " + token;
        this.appKey = appKey;
        this.hotel = hotel;
        this.request = request;
    }

    public String getAuthorization() {
        return authorization;
    }

    public String getAppKey() {
        return appKey;
    }

    public String getHotel() {
        return hotel;
    }

    public String getRequest() {
        return request;
    }
}
