package cn.suishoupai.sandbox.platform;

import com.fasterxml.jackson.annotation.JsonProperty;

record AccessToken(
        @JsonProperty("access_token") String token,
        @JsonProperty("expires_in") long expiresIn) {

    @Override
    public String toString() {
        return "access token for another " + expiresIn + " s";
    }
}
