-- Console accounts (后台账号).
CREATE TABLE staff_account (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_name VARCHAR(40)  NOT NULL,
    role         VARCHAR(20)  NOT NULL,
    password     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    UNIQUE KEY uq_staff_username (username)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
