package cn.suishoupai.site;

import java.io.Serializable;

/** What is to be fetched, and the draft that it goes to. */
record FetchedFile(String contest, long work, long participant, String openid, String mediaId)
        implements Serializable {}
