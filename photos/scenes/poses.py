"""Where are a person's joints in each pose? In body heights: x towards where the person faces, y up from the feet."""

Joints = dict[str, tuple[float, float]]

POSES: dict[str, Joints] = {
    "stand": {
        "head": (0, 0.925), "neck": (0, 0.85),
        "near_shoulder": (-0.085, 0.79), "far_shoulder": (0.085, 0.79),
        "near_elbow": (-0.125, 0.64), "far_elbow": (0.125, 0.64),
        "near_hand": (-0.12, 0.49), "far_hand": (0.12, 0.49),
        "near_hip": (-0.042, 0.52), "far_hip": (0.042, 0.52),
        "near_knee": (-0.05, 0.27), "far_knee": (0.05, 0.27),
        "near_foot": (-0.055, 0.02), "far_foot": (0.055, 0.02),
    },
    "hold": {  # both hands before the chest
        "near_elbow": (-0.13, 0.64), "far_elbow": (0.13, 0.64), "near_hand": (-0.03, 0.6), "far_hand": (0.04, 0.6),
    },
    "fold": {  # hands joined low, as in a row of guests
        "near_elbow": (-0.12, 0.65), "far_elbow": (0.12, 0.65), "near_hand": (-0.015, 0.5), "far_hand": (0.015, 0.5),
    },
    "point": {"far_elbow": (0.2, 0.74), "far_hand": (0.32, 0.84)},
    "wave": {"far_elbow": (0.18, 0.82), "far_hand": (0.17, 0.98)},
    "salute": {"far_elbow": (0.2, 0.77), "far_hand": (0.06, 0.93)},
    "cheer": {
        "near_elbow": (-0.18, 0.88), "near_hand": (-0.15, 1.04), "far_elbow": (0.18, 0.88), "far_hand": (0.15, 1.04),
    },
    "walk": {
        "near_shoulder": (-0.03, 0.79), "far_shoulder": (0.03, 0.79), "head": (0.015, 0.925),
        "near_elbow": (-0.08, 0.64), "near_hand": (-0.03, 0.51), "far_elbow": (0.09, 0.65), "far_hand": (0.15, 0.54),
        "near_hip": (-0.015, 0.52), "far_hip": (0.015, 0.52),
        "near_knee": (0.05, 0.28), "near_foot": (0.11, 0.02), "far_knee": (0.0, 0.28), "far_foot": (-0.12, 0.05),
    },
    "carry": {
        "near_shoulder": (-0.03, 0.79), "far_shoulder": (0.03, 0.79),
        "near_elbow": (0.01, 0.64), "near_hand": (0.13, 0.6), "far_elbow": (0.05, 0.65), "far_hand": (0.15, 0.62),
        "near_hip": (-0.015, 0.52), "far_hip": (0.015, 0.52),
        "near_knee": (0.05, 0.28), "near_foot": (0.1, 0.02), "far_knee": (0.0, 0.28), "far_foot": (-0.1, 0.04),
    },
    "reach": {
        "near_shoulder": (-0.02, 0.78), "far_shoulder": (0.04, 0.79),
        "near_elbow": (0.09, 0.68), "near_hand": (0.2, 0.74), "far_elbow": (0.13, 0.72), "far_hand": (0.23, 0.8),
        "near_hip": (-0.02, 0.52), "far_hip": (0.02, 0.52), "near_knee": (-0.01, 0.27), "far_knee": (0.03, 0.27),
        "near_foot": (-0.03, 0.02), "far_foot": (0.05, 0.02),
    },
    "shake": {
        "near_shoulder": (-0.03, 0.79), "far_shoulder": (0.04, 0.79),
        "near_elbow": (-0.07, 0.64), "near_hand": (-0.03, 0.5), "far_elbow": (0.1, 0.66), "far_hand": (0.2, 0.6),
        "near_hip": (-0.02, 0.52), "far_hip": (0.02, 0.52), "near_knee": (-0.02, 0.27), "far_knee": (0.03, 0.27),
        "near_foot": (-0.04, 0.02), "far_foot": (0.05, 0.02),
    },
    "bend": {  # over a bed of seedlings
        "near_hip": (-0.1, 0.5), "far_hip": (-0.07, 0.5), "near_shoulder": (0.14, 0.6), "far_shoulder": (0.17, 0.58),
        "neck": (0.19, 0.61), "head": (0.25, 0.62),
        "near_elbow": (0.15, 0.43), "near_hand": (0.22, 0.25), "far_elbow": (0.21, 0.42), "far_hand": (0.3, 0.24),
        "near_knee": (-0.05, 0.26), "near_foot": (-0.08, 0.02), "far_knee": (0.02, 0.27), "far_foot": (0.05, 0.02),
    },
    "hoe": {
        "near_hip": (-0.04, 0.51), "far_hip": (0.0, 0.51), "near_shoulder": (0.05, 0.77), "far_shoulder": (0.09, 0.76),
        "neck": (0.09, 0.82), "head": (0.12, 0.88),
        "near_elbow": (0.12, 0.62), "near_hand": (0.24, 0.56), "far_elbow": (0.17, 0.64), "far_hand": (0.31, 0.47),
        "near_knee": (-0.08, 0.26), "near_foot": (-0.15, 0.02), "far_knee": (0.09, 0.28), "far_foot": (0.1, 0.02),
    },
    "saw": {
        "near_hip": (-0.06, 0.52), "far_hip": (-0.02, 0.52), "near_shoulder": (0.08, 0.74),
        "far_shoulder": (0.12, 0.72),
        "neck": (0.13, 0.78), "head": (0.17, 0.83),
        "near_elbow": (0.1, 0.56), "near_hand": (0.25, 0.52), "far_elbow": (0.2, 0.58), "far_hand": (0.34, 0.53),
        "near_knee": (-0.09, 0.27), "near_foot": (-0.16, 0.02), "far_knee": (0.03, 0.28), "far_foot": (0.05, 0.02),
    },
    "cast": {  # throws a net
        "near_shoulder": (-0.02, 0.78), "far_shoulder": (0.05, 0.78), "head": (0.03, 0.92), "neck": (0.01, 0.85),
        "near_elbow": (0.1, 0.75), "near_hand": (0.22, 0.72), "far_elbow": (0.14, 0.82), "far_hand": (0.26, 0.86),
        "near_knee": (-0.1, 0.28), "near_foot": (-0.17, 0.02), "far_knee": (0.1, 0.28), "far_foot": (0.12, 0.02),
    },
    "sit": {  # on a chair 0.27 high, hands on the lap
        "near_hip": (-0.05, 0.3), "far_hip": (-0.02, 0.3), "near_shoulder": (-0.07, 0.57),
        "far_shoulder": (-0.01, 0.57),
        "neck": (-0.03, 0.63), "head": (-0.02, 0.705),
        "near_elbow": (-0.05, 0.42), "near_hand": (0.08, 0.37), "far_elbow": (0.02, 0.43), "far_hand": (0.11, 0.38),
        "near_knee": (0.16, 0.29), "near_foot": (0.16, 0.02), "far_knee": (0.18, 0.3), "far_foot": (0.2, 0.02),
    },
    "sit_work": {  # on a chair, hands on the table before
        "near_hip": (-0.05, 0.3), "far_hip": (-0.02, 0.3), "near_shoulder": (0.0, 0.56), "far_shoulder": (0.05, 0.55),
        "neck": (0.05, 0.61), "head": (0.09, 0.675),
        "near_elbow": (0.06, 0.42), "near_hand": (0.22, 0.44), "far_elbow": (0.11, 0.43), "far_hand": (0.25, 0.45),
        "near_knee": (0.16, 0.29), "near_foot": (0.13, 0.02), "far_knee": (0.18, 0.3), "far_foot": (0.18, 0.02),
    },
    "lotus": {  # cross-legged on a mat
        "near_hip": (-0.05, 0.08), "far_hip": (0.05, 0.08), "near_shoulder": (-0.082, 0.34),
        "far_shoulder": (0.082, 0.34),
        "neck": (0, 0.4), "head": (0.01, 0.475),
        "near_elbow": (-0.14, 0.21), "near_hand": (-0.04, 0.16), "far_elbow": (0.14, 0.21), "far_hand": (0.05, 0.17),
        "near_knee": (-0.19, 0.06), "near_foot": (0.06, 0.03), "far_knee": (0.19, 0.06), "far_foot": (-0.06, 0.03),
    },
    "kneel": {  # heels under, works at the ground before
        "near_hip": (-0.06, 0.17), "far_hip": (-0.03, 0.17), "near_shoulder": (0.0, 0.42), "far_shoulder": (0.05, 0.41),
        "neck": (0.04, 0.48), "head": (0.08, 0.55),
        "near_elbow": (0.06, 0.28), "near_hand": (0.2, 0.24), "far_elbow": (0.13, 0.3), "far_hand": (0.25, 0.3),
        "near_knee": (0.12, 0.05), "near_foot": (-0.12, 0.02), "far_knee": (0.15, 0.06), "far_foot": (-0.08, 0.03),
    },
    "lie": {  # on a couch 0.26 high, head raised
        "near_hip": (0.0, 0.33), "far_hip": (0.02, 0.34), "near_shoulder": (-0.24, 0.44), "far_shoulder": (-0.22, 0.46),
        "neck": (-0.28, 0.48), "head": (-0.33, 0.53),
        "near_elbow": (-0.13, 0.36), "near_hand": (0.02, 0.38), "far_elbow": (-0.12, 0.4), "far_hand": (0.0, 0.42),
        "near_knee": (0.25, 0.36), "near_foot": (0.48, 0.34), "far_knee": (0.25, 0.38), "far_foot": (0.48, 0.36),
    },
    "run": {
        "head": (0.09, 0.91), "neck": (0.06, 0.84), "near_shoulder": (0.02, 0.78), "far_shoulder": (0.07, 0.78),
        "near_elbow": (-0.09, 0.69), "near_hand": (-0.03, 0.58), "far_elbow": (0.16, 0.68), "far_hand": (0.2, 0.8),
        "near_hip": (-0.02, 0.52), "far_hip": (0.01, 0.52),
        "near_knee": (0.13, 0.36), "near_foot": (0.07, 0.14), "far_knee": (-0.07, 0.3), "far_foot": (-0.24, 0.17),
    },
    "kick": {
        "head": (-0.04, 0.9), "neck": (-0.03, 0.83), "near_shoulder": (-0.06, 0.78), "far_shoulder": (0.0, 0.78),
        "near_elbow": (-0.18, 0.72), "near_hand": (-0.27, 0.64), "far_elbow": (0.1, 0.69), "far_hand": (0.19, 0.72),
        "near_hip": (-0.02, 0.52), "far_hip": (0.02, 0.52),
        "near_knee": (0.15, 0.4), "near_foot": (0.33, 0.24), "far_knee": (-0.02, 0.27), "far_foot": (-0.07, 0.02),
    },
    "spike": {  # leaps to a ball
        "head": (0.05, 0.94), "neck": (0.03, 0.87), "near_shoulder": (-0.03, 0.81), "far_shoulder": (0.05, 0.83),
        "near_elbow": (-0.13, 0.73), "near_hand": (-0.03, 0.66), "far_elbow": (0.13, 0.95), "far_hand": (0.18, 1.11),
        "near_hip": (-0.02, 0.55), "far_hip": (0.02, 0.55),
        "near_knee": (0.05, 0.34), "near_foot": (-0.12, 0.22), "far_knee": (-0.01, 0.31), "far_foot": (-0.18, 0.15),
    },
    "dig": {  # low, arms joined for the ball
        "near_hip": (-0.1, 0.4), "far_hip": (-0.07, 0.4), "near_shoulder": (0.02, 0.62), "far_shoulder": (0.06, 0.61),
        "neck": (0.06, 0.68), "head": (0.1, 0.74),
        "near_elbow": (0.12, 0.5), "near_hand": (0.25, 0.47), "far_elbow": (0.15, 0.5), "far_hand": (0.27, 0.48),
        "near_knee": (0.08, 0.26), "near_foot": (0.02, 0.02), "far_knee": (-0.06, 0.2), "far_foot": (-0.2, 0.03),
    },
    "dance": {
        "head": (0.03, 0.91), "neck": (0.01, 0.84), "near_shoulder": (-0.07, 0.78), "far_shoulder": (0.08, 0.79),
        "near_elbow": (-0.19, 0.72), "near_hand": (-0.25, 0.86), "far_elbow": (0.19, 0.7), "far_hand": (0.3, 0.76),
        "near_hip": (-0.045, 0.5), "far_hip": (0.045, 0.5), "near_knee": (-0.11, 0.28), "far_knee": (0.1, 0.28),
        "near_foot": (-0.07, 0.02), "far_foot": (0.09, 0.02),
    },
    "dance_low": {
        "head": (-0.03, 0.82), "neck": (-0.01, 0.75), "near_shoulder": (-0.09, 0.69), "far_shoulder": (0.06, 0.69),
        "near_elbow": (-0.22, 0.66), "near_hand": (-0.31, 0.55), "far_elbow": (0.17, 0.76), "far_hand": (0.14, 0.92),
        "near_hip": (-0.045, 0.42), "far_hip": (0.045, 0.42), "near_knee": (-0.15, 0.24), "far_knee": (0.13, 0.24),
        "near_foot": (-0.1, 0.02), "far_foot": (0.11, 0.02),
    },
    "paint": {
        "near_shoulder": (-0.02, 0.79), "far_shoulder": (0.04, 0.79),
        "near_elbow": (0.03, 0.64), "near_hand": (0.14, 0.6), "far_elbow": (0.14, 0.7), "far_hand": (0.25, 0.74),
        "near_hip": (-0.02, 0.52), "far_hip": (0.02, 0.52), "near_knee": (-0.02, 0.27), "far_knee": (0.03, 0.27),
        "near_foot": (-0.05, 0.02), "far_foot": (0.05, 0.02),
    },
}  # fmt: skip
